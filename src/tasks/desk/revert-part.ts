/** A text that extends its superior's and one of its own parts → the text in which that part is again as the superior has it. */
import type { Host } from "../../base/host.ts";
import { editChild } from "../../lineage/child/edit-child.ts";
import { NO_CHANGE } from "../../lineage/child/places.ts";
import { same, spotsIn, toModel, toTree } from "../../lineage/child/tree.ts";
import type { Child } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import { draftChild } from "./draft-child.ts";
import { openChild } from "./open-child.ts";
import { openDesk } from "./open-desk.ts";
import { describeText } from "./open-document.ts";
import type { OpenDocument, OpenText } from "./types.ts";

export interface RevertRequest extends OpenText {
  /** As in `ChildFacts.own`. */
  key: string;
}

/** A part that the superior does not have goes altogether. Nothing is written to disk. */
export async function revertPart(host: Host, { id, text, key }: RevertRequest): Promise<OpenDocument> {
  const { project } = await openDesk(host);
  const { standing } = openChild(host, project, { id, text });
  if (standing === undefined) return describeText(host, project, { id, text });
  const { source, base, child, model } = standing;
  const isAdded = !(key in child.head) && !spotsIn(toTree(base)).has(key);
  // What stands behind a part that goes must find another neighbour.
  const drafted =
    isAdded && model !== null ? draftChild(host, project, { id, text }, withoutPart(model, key)) : undefined;
  const edited = drafted ?? editChild(text, source, withoutChange(child, key));
  const made = describeText(host, project, { id, text: edited.text });
  return edited.anew ? { ...made, anew: true } : made;
}

/** Words that the officer kept while cloning stay kept. */
function withoutChange(child: Child, key: string): Child {
  const head = Object.fromEntries(Object.entries(child.head).filter(([name]) => name !== key));
  const changes = new Map(child.changes);
  const left = { ...NO_CHANGE, undo: changes.get(key)?.undo ?? [] };
  if (same(left, NO_CHANGE)) changes.delete(key);
  else changes.set(key, left);
  return { ...child, head, changes };
}

function withoutPart(model: Model, key: string): Model {
  const root = toTree(model);
  const spot = spotsIn(root).get(key);
  spot?.parent.lists[spot.list]?.splice(spot.at, 1);
  return toModel(root, model);
}
