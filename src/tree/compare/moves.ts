/** Pairs of lines that stand elsewhere → which of them only went along with the heading or item they belong to. */
import type { Pair } from "./diff-sequences.ts";
import type { DocLine } from "./doc-lines.ts";
import { heaviestRise } from "./heaviest-rise.ts";

/** For each pair that went along, the pair of the outermost unit that moved. What changed its order on the way did not go along. */
export function carriedBy(a: readonly DocLine[], b: readonly DocLine[], moved: readonly Pair[]): Map<Pair, Pair> {
  const byFirst = new Map(moved.map((pair) => [pair[0], pair]));
  const holderOf = ([i, j]: Pair): Pair | undefined => {
    const holder = byFirst.get(a[i]?.parent ?? -1);
    return holder !== undefined && holder[1] === b[j]?.parent ? holder : undefined;
  };
  const topOf = (pair: Pair): Pair => {
    const holder = holderOf(pair);
    return holder === undefined ? pair : topOf(holder);
  };
  const groups = new Map<Pair, Pair[]>();
  for (const pair of moved) {
    const top = topOf(pair);
    if (top !== pair) groups.set(top, [...(groups.get(top) ?? []), pair]);
  }
  return new Map(
    [...groups].flatMap(([top, members]) =>
      heaviestRise(members, ([at]) => 1 + (a[at]?.profile.size ?? 0)).map((pair) => [pair, top] as const),
    ),
  );
}
