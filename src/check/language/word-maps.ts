/** Word lists as text → maps that answer in one look: pairs by their first syllable, signs by what they stand for. */
import { lineList } from "./word-file.ts";

/** Pairs of syllables; lower case, old-style tone marks. */
export interface PairSet {
  has(first: string, second: string): boolean;
  /** Syllables that follow or precede one, in the order of the list. */
  after(first: string): readonly string[];
  before(second: string): readonly string[];
}

/** Lines `first: second second …` as a set. */
export function readPairs(text: string): PairSet {
  return pairSet(
    lineList(text).map((line) => {
      const [first = "", rest = ""] = line.split(": ");
      return [first, rest.split(" ")] as const;
    }),
  );
}

/** A set of pairs from their first syllables. */
export function pairSet(groups: Iterable<readonly [first: string, seconds: readonly string[]]>): PairSet {
  const after = new Map<string, readonly string[]>();
  const lookup = new Map<string, Set<string>>();
  let before: Map<string, string[]> | undefined;
  for (const [first, seconds] of groups) after.set(first, [...(after.get(first) ?? []), ...seconds]);
  return {
    has(first, second) {
      const seconds = after.get(first);
      if (seconds === undefined) return false;
      let set = lookup.get(first);
      if (set === undefined) lookup.set(first, (set = new Set(seconds)));
      return set.has(second);
    },
    after: (first) => after.get(first) ?? [],
    before(second) {
      before ??= turnRound(after);
      return before.get(second) ?? [];
    },
  };
}

function turnRound(after: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const before = new Map<string, string[]>();
  for (const [first, seconds] of after)
    for (const second of seconds) {
      const list = before.get(second);
      if (list) list.push(first);
      else before.set(second, [first]);
    }
  return before;
}

/** Lines `sign sign` as a map. */
export function readSigns(groups: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.values(groups)
      .flatMap(lineList)
      .map((line) => {
        const [from = "", to = ""] = line.split(" ");
        return [from, to];
      }),
  );
}
