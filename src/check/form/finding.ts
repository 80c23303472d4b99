/** Places that break one rule of form in one way → one finding at the first of them, with the places counted. */
import type { CheckedLine, Found, Range, Spot } from "../types.ts";

export interface Place {
  line: CheckedLine;
  range?: Range;
}

/** Words of a line, the whole of it unless told otherwise. */
export function spotOf({ line, range }: Place): Spot {
  return { path: line.path, start: range?.start ?? 0, end: range?.end ?? line.text.length };
}

/** The first line of the document stands for what concerns the whole file. */
export function onWholeFile(lines: readonly CheckedLine[]): Spot {
  const [first] = lines;
  return { path: first?.path ?? "", start: 0, end: first?.text.length ?? 0 };
}

/** One finding for all places; nothing when there is none. */
export function once<T extends Place>(places: readonly T[], say: (places: readonly T[]) => Omit<Found, "at">): Found[] {
  const [first] = places;
  return first ? [{ ...say(places), at: spotOf(first) }] : [];
}

/** Members by key, in the order in which keys first come. */
export function groupBy<T, K>(members: readonly T[], keyOf: (member: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const member of members) groups.set(keyOf(member), [...(groups.get(keyOf(member)) ?? []), member]);
  return [...groups];
}
