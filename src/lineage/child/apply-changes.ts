/** The document as its superior has it and a child's changes → the child's own document; every change is carried out or reported. */
import type { Diagnostic, Outcome, Place } from "../../base/diagnostic.ts";
import type { DataPath } from "../../base/path.ts";
import type { Child } from "../../model/child/types.ts";
import { compact } from "../../model/compact.ts";
import { inspectParts } from "../../model/inspect.ts";
import type { Model } from "../../model/types.ts";
import { kindOfChange } from "./kind-of-change.ts";
import { placeParts } from "./place-parts.ts";
import { insideRemoved, keyNotHere, noTitle, oneText, unknownPart } from "./problems.ts";
import { isPlaced, NO_CHANGE } from "./places.ts";
import { keyOf, LISTS_OF, same, spotsIn, toModel, toTree, type Part } from "./tree.ts";
import { writeInto, type Report, type Work } from "./write-into.ts";

export type Edits = Pick<Child, "head" | "changes">;
export type PlaceInChild = (path: DataPath, on?: "key" | "value") => Place;

/** `base` is the superior's document already carried to the child's level. Never throws; `base` is not changed. */
export function applyChanges(base: Model, { head, changes }: Edits, placeOf?: PlaceInChild): Outcome<Model> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (key, problem, at) => {
    const path = ["changes", key, ...(at === undefined ? [] : [at])];
    diagnostics.push(placeOf === undefined ? { ...problem } : { ...problem, place: placeOf(path, "key") });
  };
  const root = toTree(base);
  const known = spotsIn(root);
  for (const [key, change] of changes) {
    // Words of the head to keep: cloning has seen to them.
    if (key.startsWith("head/") && same({ ...change, undo: [] }, NO_CHANGE)) continue;
    const fresh = isPlaced(change) || (/^(?:appendix|footnote)\//u.test(key) && !change.remove);
    if (!known.has(key) && !fresh) report(key, unknownPart(key, known.keys()));
  }
  const work: Work = { root, changes, report };
  writeContent(work);
  placeParts(work);
  removeParts(work);
  for (const [key, { part }] of spotsIn(root)) judgePart(part, key, known.has(key), report);
  const model = toModel(root, { ...base, ...head });
  const places = (path: DataPath): Place => placeOf?.(["changes", ...keyAt(root, path)]) ?? { file: "" };
  diagnostics.push(...inspectParts(compact(model), places));
  return diagnostics.some(({ severity }) => severity === "error") ? { diagnostics } : { value: model, diagnostics };
}

/** Outer parts first, so that a list that is written anew is changed further by the ids in it. */
function writeContent({ root, changes, report }: Work): void {
  const spots = spotsIn(root);
  const visit = (part: Part): void => {
    const key = keyOf(part);
    const change = key === null ? undefined : changes.get(key);
    // A part that becomes another kind is made anew where it is placed.
    if (key !== null && change !== undefined && (!isPlaced(change) || kindOfChange(key, changes, spots) === part.kind))
      writeInto(part, change.content, (name) => report(key, keyNotHere(name, part), name));
    for (const list of LISTS_OF[part.kind]) part.lists[list]?.forEach(visit);
  };
  visit(root);
}

function removeParts({ root, changes, report }: Work): void {
  const removed = [...changes].filter(([, change]) => change.remove).map(([key]) => key);
  const doomed = new Set(removed);
  for (const key of removed) {
    const spot = spotsIn(root).get(key);
    if (spot === undefined) continue;
    for (const inner of spotsIn(spot.part).keys())
      if (changes.has(inner) && !doomed.has(inner)) report(inner, insideRemoved(inner, key));
    spot.parent.lists[spot.list]?.splice(spot.at, 1);
  }
}

function judgePart(part: Part, key: string, known: boolean, report: Report): void {
  const { title, paragraphs = [] } = part.content;
  if (part.kind === "bullet" && (paragraphs.length !== 1 || paragraphs[0] === "")) report(key, oneText(part));
  const titled = part.kind === "section" || part.kind === "appendix";
  if (titled && !known && (title === undefined || title === "")) report(key, noTitle(part));
}

/** Key of the innermost part on a path of the model, for faults that only the whole document shows. */
function keyAt(root: Part, path: DataPath): string[] {
  let part = root;
  let key: string[] = [];
  for (let step = 0; step + 1 < path.length; step += 2) {
    const list = LISTS_OF[part.kind].find((name) => name === path[step]);
    const next = list === undefined ? undefined : part.lists[list]?.[Number(path[step + 1])];
    if (next === undefined) break;
    part = next;
    const own = keyOf(part);
    if (own !== null) key = [own];
  }
  return key;
}
