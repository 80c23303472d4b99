/** A change that puts a part somewhere → the kind that the part will have there. */
import type { Change } from "../../model/child/types.ts";
import { usualList } from "./places.ts";
import { KIND_IN, type Part, type PartKind, type Spot } from "./tree.ts";

/** Undefined when the place is given in a circle. */
export function kindOfChange(
  key: string,
  changes: ReadonlyMap<string, Change>,
  spots: ReadonlyMap<string, Spot>,
  asked: readonly string[] = [],
): PartKind | undefined {
  const change = changes.get(key);
  const standing = spots.get(key);
  const prefix = kindOfKey(key);
  if (prefix !== undefined) return prefix;
  if (asked.includes(key)) return undefined;
  const known = (other: string): PartKind | undefined => kindOfChange(other, changes, spots, [...asked, key]);
  // A part that is neither known nor placed is written inside a new one: an item.
  if (change === undefined) return standing === undefined ? "item" : kindOf(standing.part);
  if (change.remove) return kindOf(standing?.part);
  if (change.after !== null) return known(change.after);
  if (change.list !== null) return KIND_IN[change.list];
  if (change.in === null) return kindOf(standing?.part);
  const holder = known(change.in);
  const list = holder && usualList(holder, standing?.list);
  return list === undefined ? undefined : KIND_IN[list];
}

/** The kind that a key names itself. */
export function kindOfKey(key: string): PartKind | undefined {
  const [, prefix] = /^(appendix|footnote)\//u.exec(key) ?? [];
  return prefix === "appendix" || prefix === "footnote" ? prefix : undefined;
}

function kindOf(part: Part | undefined): PartKind | undefined {
  return part === undefined || part.kind === "document" ? undefined : part.kind;
}
