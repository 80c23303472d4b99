/** Things written in different ways → those that are not written as most of them are. */

/** What most do, and the rest. */
export interface Split<T, S> {
  most: S;
  others: T[];
}

/**
 * Splits by side. Things with the same key are copies of each other and count once for a side.
 * Undefined when all agree, or when no side leads and there is no `preferred` one.
 */
export function splitByMajority<T, S>(
  things: readonly T[],
  sideOf: (thing: T) => S,
  keyOf: (thing: T) => string,
  preferred?: S,
): Split<T, S> | undefined {
  const keys = new Map<S, Set<string>>();
  for (const thing of things) {
    const side = sideOf(thing);
    keys.set(side, (keys.get(side) ?? new Set<string>()).add(keyOf(thing)));
  }
  const ranked = [...keys].map(([side, { size }]) => ({ side, size })).sort((a, b) => b.size - a.size);
  const [first, second] = ranked;
  if (!first || !second) return undefined;
  const most = first.size > second.size ? first.side : preferred;
  return most === undefined ? undefined : { most, others: things.filter((thing) => sideOf(thing) !== most) };
}

/** The first of every line only: one remark is enough for a line. */
export function firstOfEachLine<T extends { line: { path: string } }>(things: readonly T[]): T[] {
  const seen = new Set<string>();
  return things.filter(({ line: { path } }) => !seen.has(path) && seen.add(path));
}
