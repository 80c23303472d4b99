/** Where parts stand among the others: a place as a child file writes it, read from a tree. */
import type { Change, ListName } from "../../model/child/types.ts";
import { keyOf, LISTS_OF, of, type Part, type Spot } from "./tree.ts";

/** After a part; or first in a list of a part; or first in a list of the document. */
export type PartPlace = Pick<Change, "after" | "in" | "list">;

export const NO_PLACE: PartPlace = { after: null, in: null, list: null };

/** An empty change. */
export const NO_CHANGE: Change = { content: {}, ...NO_PLACE, remove: false, undo: [] };

/** True when a change says where its part stands. */
export function isPlaced({ after, in: inside, list }: PartPlace): boolean {
  return after !== null || inside !== null || list !== null;
}

/** The list of a holder that a part goes to when no list is named: its own, or the first that the holder has. */
export function usualList(holder: Part["kind"], own: ListName | undefined): ListName | undefined {
  const lists = LISTS_OF[holder];
  return own !== undefined && lists.includes(own) ? own : lists[0];
}

/** The place of a part as its neighbours tell it; `own` is the list in which it stands before it is placed. */
export function placeOfSpot({ parent, list, at }: Omit<Spot, "part">, own?: ListName): PartPlace {
  const before = of(parent, list)
    .slice(0, at)
    .findLast((part) => keyOf(part) !== null);
  if (before !== undefined) return { ...NO_PLACE, after: keyOf(before) };
  const holder = keyOf(parent);
  if (holder === null) return { ...NO_PLACE, list };
  return { after: null, in: holder, list: usualList(parent.kind, own) === list ? null : list };
}
