/** Printed lines of a document and of the one built from its data → the lines that differ, side by side. */

export interface ChangedLine {
  /** Line of the file; empty when the data adds one. */
  before: string;
  /** Line that `soan build` prints; empty when it prints none for it. */
  after: string;
}

/** Lines in order; what stands at the same place on both sides is one change. */
export function changedLines(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const kept = longestCommon(before, after);
  const changes: ChangedLine[] = [];
  let [i, j] = [0, 0];
  for (const [toI, toJ] of [...kept, [before.length, after.length] as const]) {
    const [old, fresh] = [before.slice(i, toI), after.slice(j, toJ)];
    for (let at = 0; at < Math.max(old.length, fresh.length); at += 1)
      changes.push({ before: old[at] ?? "", after: fresh[at] ?? "" });
    [i, j] = [toI + 1, toJ + 1];
  }
  return changes;
}

/** Pairs of places of the longest run of lines that both have in the same order. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
