/** Two sequences and a score of likeness → pairs in rising order: what is equal once on both sides first, the rest between by likeness. */
import type { Pair } from "./diff-sequences.ts";
import { heaviestRise } from "./heaviest-rise.ts";

export interface Alignment<T> {
  /** Things with the same key are equal. */
  keyOf: (thing: T) => string;
  /** 0 for things that are no pair, up to 1 for equal ones. */
  score: (before: T, after: T) => number;
}

/** Pairs of indexes. */
export function alignInOrder<T>(a: readonly T[], b: readonly T[], { keyOf, score }: Alignment<T>): Pair[] {
  const [placesA, placesB] = [placesOf(a.map(keyOf)), placesOf(b.map(keyOf))];
  const unique = [...placesA].flatMap(([key, [at, more]]): Pair[] => {
    const [other, others] = placesB.get(key) ?? [];
    return at === undefined || other === undefined || more !== undefined || others !== undefined ? [] : [[at, other]];
  });
  const anchors = heaviestRise(unique, () => 1);
  return betweenAnchors(a.length, b.length, anchors).flatMap(({ gap, anchor }) => [
    ...alignGap(a, b, gap, score),
    ...(anchor ? [anchor] : []),
  ]);
}

interface Gap {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Stretches before each anchor and after the last one. */
export function betweenAnchors(
  lengthA: number,
  lengthB: number,
  anchors: readonly Pair[],
): { gap: Gap; anchor?: Pair }[] {
  let [aFrom, bFrom] = [0, 0];
  const gaps: { gap: Gap; anchor?: Pair }[] = [];
  for (const anchor of anchors) {
    const [aTo, bTo] = anchor;
    gaps.push({ gap: { aFrom, aTo, bFrom, bTo }, anchor });
    [aFrom, bFrom] = [aTo + 1, bTo + 1];
  }
  return [...gaps, { gap: { aFrom, aTo: lengthA, bFrom, bTo: lengthB } }];
}

/** Cells of the table of one gap; two documents without a common line of thousands of lines each stay below a second. */
const mostCells = 1_000_000;

/** The pairs with the greatest sum of scores (Needleman–Wunsch). */
function alignGap<T>(a: readonly T[], b: readonly T[], gap: Gap, score: (before: T, after: T) => number): Pair[] {
  const [n, m] = [gap.aTo - gap.aFrom, gap.bTo - gap.bFrom];
  if (n === 0 || m === 0) return [];
  const width = Math.max(Math.abs(n - m), Math.floor(mostCells / n));
  const isNear = (i: number, j: number): boolean => Math.abs(j - (i * m) / n) <= width;
  const sums = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const scores = Array.from({ length: n }, () => new Float64Array(m));
  const sum = (i: number, j: number): number => sums[i]?.[j] ?? 0;
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      const one = isNear(i, j) ? score(a[gap.aFrom + i] as T, b[gap.bFrom + j] as T) : 0;
      (scores[i] as Float64Array)[j] = one;
      const paired = one > 0 ? one + sum(i + 1, j + 1) : 0;
      (sums[i] as Float64Array)[j] = Math.max(paired, sum(i + 1, j), sum(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < n && j < m;) {
    const one = scores[i]?.[j] ?? 0;
    if (one > 0 && sum(i, j) === one + sum(i + 1, j + 1)) pairs.push([gap.aFrom + i++, gap.bFrom + j++]);
    else if (sum(i, j) === sum(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  return places;
}
