/** Lines left without a partner → those that were parted from a line that has one, or taken into it. */
import type { Pair } from "./diff-sequences.ts";
import type { DocLine } from "./doc-lines.ts";
import { containment } from "../../base/text/likeness.ts";

/** A stretch of lines, from and to included. */
export type Stretch = readonly [first: number, last: number];

/** So much of a line must stand in the other for it to be a part of it. */
const contained = 0.7;
const fewWords = 3;

/** For each pair the unpaired lines around its first line that its second line took in; by the index of the pair's second line. */
export function findMergers(
  a: readonly DocLine[],
  b: readonly DocLine[],
  pairs: readonly Pair[],
): Map<number, Stretch> {
  const taken = new Set(pairs.map(([at]) => at));
  const mergers = new Map<number, Stretch>();
  for (const [at, other] of pairs) {
    const [whole, own] = [b[other], a[at]];
    if (!whole || !own) continue;
    const joins = (index: number): boolean => {
      const line = a[index];
      return (
        line !== undefined &&
        !taken.has(index) &&
        line.profile.size > fewWords &&
        containment(line.profile, whole.profile) >= contained &&
        containment(line.profile, own.profile) < contained
      );
    };
    let [first, last] = [at, at];
    while (joins(first - 1)) taken.add((first -= 1));
    while (joins(last + 1)) taken.add((last += 1));
    if (first < last) mergers.set(other, [first, last]);
  }
  return mergers;
}

/** The same seen from the other side: lines of the second document that one line of the first fell into. */
export function findSplits(a: readonly DocLine[], b: readonly DocLine[], pairs: readonly Pair[]): Map<number, Stretch> {
  return findMergers(
    b,
    a,
    pairs.map(([at, other]): Pair => [other, at]),
  );
}
