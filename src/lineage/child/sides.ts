/** A part of one version of a document → what a conflict shows of it. */
import { NO_CHANGE, NO_PLACE, type PartPlace } from "./places.ts";
import { contentOf, keyOf, LISTS_OF, of, type Part } from "./tree.ts";
import type { Conflict, ConflictSide, PartContent } from "../../model/child/types.ts";

/** One block with content, place, or both. */
export function sideOf(content: PartContent, place: PartPlace = NO_PLACE): ConflictSide {
  return { change: { ...NO_CHANGE, content, ...place }, head: {} };
}

/** One block with a key of the head; a key that is not there at all makes an empty block. */
export function headSide(key: string, value: unknown): ConflictSide {
  const given = value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return { change: NO_CHANGE, head: given ? { [key]: value } : {} };
}

/** Everything that a part holds; empty keys are left out. */
export function wholeSide(part: Part, place: PartPlace = NO_PLACE): ConflictSide {
  const filled = Object.entries(contentOf(part)).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return sideOf(Object.fromEntries(filled), place);
}

/** The part without those inside it that a test picks. */
export function without(part: Part, drop: (key: string) => boolean): Part {
  const lists = LISTS_OF[part.kind].map((list) => [
    list,
    of(part, list)
      .filter((one) => !drop(keyOf(one) ?? ""))
      .map((one) => without(one, drop)),
  ]);
  return { ...part, lists: Object.fromEntries(lists) as Part["lists"] };
}

/** Two conflicts over one part, as one. */
export function joinConflicts(one: Conflict | undefined, other: Conflict): Conflict {
  if (one === undefined) return other;
  const sides = (["mine", "theirs", "base"] as const).flatMap((name) => {
    const side = joinSides(one[name], other[name]);
    return side === undefined ? [] : [[name, side]];
  });
  return Object.fromEntries(sides) as Conflict;
}

function joinSides(one: ConflictSide | undefined, other: ConflictSide | undefined): ConflictSide | undefined {
  if (one === undefined || one === "removed" || other === undefined || other === "removed") return one ?? other;
  const content = { ...one.change.content, ...other.change.content };
  return { change: { ...one.change, ...other.change, content }, head: { ...one.head, ...other.head } };
}
