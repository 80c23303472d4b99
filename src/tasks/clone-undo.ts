/** Words that the officer wants left as the superior wrote them → the `undo` lists of a child's changes. */
import { NO_CHANGE } from "../lineage/child/places.ts";
import { spotsIn, toTree } from "../lineage/child/tree.ts";
import type { Change } from "../model/child/types.ts";
import type { Model } from "../model/types.ts";

/** One change of a clone that is not wanted: `item` and `from` of a `CloneChange`. */
export interface UndoneWords {
  item: string | null;
  from: string;
}

/** Any key of the head serves: a clone knows the head as one. */
const HEAD = "head/about";

/** Key of the part with an id; appendices and footnotes have a word before it. */
export function undoKey(superior: Model | undefined, item: string | null): string {
  if (item === null) return HEAD;
  const keys = superior === undefined ? [] : [...spotsIn(toTree(superior)).keys()];
  return keys.find((key) => key === item) ?? keys.find((key) => key.endsWith(`/${item}`)) ?? item;
}

/** The changes with those words to keep; each is written once. */
export function withUndo(
  changes: ReadonlyMap<string, Change>,
  words: readonly { key: string; from: string }[],
): Map<string, Change> {
  const made = new Map(changes);
  for (const { key, from } of words) {
    const change = made.get(key) ?? NO_CHANGE;
    if (!change.undo.includes(from)) made.set(key, { ...change, undo: [...change.undo, from] });
  }
  return made;
}

/** The same words by id of the item, as cloning takes them; `""` is the head. */
export function undoByItem(words: readonly UndoneWords[]): Map<string, string[]> {
  const byItem = new Map<string, string[]>();
  for (const { item, from } of words) byItem.set(item ?? "", [...(byItem.get(item ?? "") ?? []), from]);
  return byItem;
}
