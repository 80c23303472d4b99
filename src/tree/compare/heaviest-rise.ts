/** Pairs of places → those that keep their order on both sides, chosen so that together they weigh most. */
import type { Pair } from "./diff-sequences.ts";

/** The chosen pairs in rising order. `weigh` is positive. */
export function heaviestRise<T extends Pair>(pairs: readonly T[], weigh: (pair: T) => number): T[] {
  const sorted = [...pairs].sort(([a, b], [c, d]) => a - c || b - d);
  const best: number[] = [];
  const before: number[] = [];
  sorted.forEach((pair, at) => {
    let [most, from] = [0, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const other = sorted[earlier];
      if (other && other[0] < pair[0] && other[1] < pair[1] && (best[earlier] ?? 0) > most)
        [most, from] = [best[earlier] ?? 0, earlier];
    }
    best.push(most + weigh(pair));
    before.push(from);
  });
  const chosen: T[] = [];
  let at = best.reduce((top, weight, index) => (weight > (best[top] ?? 0) ? index : top), 0);
  for (; at >= 0 && at < sorted.length; at = before[at] ?? -1) chosen.unshift(sorted[at] as T);
  return chosen;
}
