/** Fixed phrases → an index by their letters without marks, for finding a phrase and its near forms. */
import { foldMarks } from "../../base/text/fold.ts";
import { pairSet, type PairSet } from "./word-maps.ts";

export interface PhraseIndex {
  /** By the folded syllables, joined with spaces: every phrase of three and more syllables spelled with those letters. */
  long: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By the first folded syllable: how many syllables those phrases have, longest first. */
  sizes: ReadonlyMap<string, readonly number[]>;
  /** Phrases of two syllables. */
  pairs: PairSet;
  /** Every two neighbours inside a phrase. */
  inside: PairSet;
}

/** Stands for a number in a phrase. */
export const NUMBER = "…";

/** Indexes phrases; lower case, old-style tone marks. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const long = new Map<string, string[][]>();
  const pairs: [string, string[]][] = [];
  const inside: [string, string[]][] = [];
  const sizes = new Map<string, number[]>();
  for (const phrase of new Set(phrases)) {
    const syllables = phrase.split(" ");
    syllables.slice(1).forEach((second, at) => inside.push([syllables[at] ?? "", [second]]));
    if (syllables.length === 2) pairs.push([syllables[0] ?? "", syllables.slice(1)]);
    if (syllables.length < 3) continue;
    const key = foldMarks(phrase);
    const first = key.slice(0, key.indexOf(" "));
    sizes.set(
      first,
      [...new Set([...(sizes.get(first) ?? []), syllables.length])].sort((a, b) => b - a),
    );
    long.set(key, [...(long.get(key) ?? []), syllables]);
  }
  return { long, sizes, pairs: pairSet(pairs), inside: pairSet(inside) };
}
