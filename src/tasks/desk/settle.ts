/** A text with conflicts and the side that the officer chose for each → the text as if the other lines had been deleted and the document updated. */
import type { Host } from "../../base/host.ts";
import { editChild } from "../../lineage/child/edit-child.ts";
import { settleConflicts } from "../../lineage/child/settle-conflicts.ts";
import type { Conflict } from "../../model/child/types.ts";
import { openChild } from "./open-child.ts";
import { openDesk } from "./open-desk.ts";
import { describeText } from "./open-document.ts";
import type { ConflictSide, OpenDocument, OpenText } from "./types.ts";

export interface SettleRequest extends OpenText {
  /** By key of the conflict; those that are not named stay open. */
  choices: Readonly<Record<string, ConflictSide>>;
}

/** Nothing is written to disk. A side that is not there stands for the superior's text. */
export async function settleDocument(host: Host, { id, text, choices }: SettleRequest): Promise<OpenDocument> {
  const { project } = await openDesk(host);
  const { standing } = openChild(host, project, { id, text });
  if (standing === undefined) return describeText(host, project, { id, text });
  const { source, base } = standing;
  const conflicts = new Map([...source.child.conflicts].map(([key, one]) => [key, chosen(one, choices, key)]));
  const { child } = settleConflicts({ ...source.child, conflicts }, base);
  const edited = editChild(text, source, child);
  const made = describeText(host, project, { id, text: edited.text });
  return edited.anew ? { ...made, anew: true } : made;
}

function chosen(conflict: Conflict, choices: SettleRequest["choices"], key: string): Conflict {
  if (!Object.hasOwn(choices, key)) return conflict;
  const side = choices[key];
  const words = side === undefined ? undefined : conflict[side];
  return side === undefined || words === undefined ? {} : { [side]: words };
}
