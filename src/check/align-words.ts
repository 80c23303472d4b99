/** Two rows of words → the pairing that leaves the fewest words alone; a changed word is one left and one right alone. */

/** Indexes of words that are the same, or of one word that has no partner. */
export interface Pair {
  left?: number;
  right?: number;
}

/** Pairs in the order of both rows. Rows are titles: some dozens of words. */
export function alignWords(left: readonly string[], right: readonly string[]): Pair[] {
  const width = right.length + 1;
  // Longest common run, counted from the end, so that the walk below goes forward.
  const common = new Uint16Array((left.length + 1) * width);
  for (let a = left.length - 1; a >= 0; a -= 1) {
    for (let b = right.length - 1; b >= 0; b -= 1) {
      common[a * width + b] =
        left[a] === right[b]
          ? (common[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(common[(a + 1) * width + b] ?? 0, common[a * width + b + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < left.length && b < right.length) {
    if (left[a] === right[b]) pairs.push({ left: a++, right: b++ });
    else if ((common[(a + 1) * width + b] ?? 0) >= (common[a * width + b + 1] ?? 0)) pairs.push({ left: a++ });
    else pairs.push({ right: b++ });
  }
  while (a < left.length) pairs.push({ left: a++ });
  while (b < right.length) pairs.push({ right: b++ });
  return pairs;
}
