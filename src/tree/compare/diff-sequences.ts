/** Two sequences of keys → the pairs of indexes of a longest common subsequence (Myers 1986, divide and conquer, linear space). */

export type Pair = readonly [before: number, after: number];

/** Pairs in rising order. Time grows with length × difference, memory with length. */
export function commonPairs(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  collect({ a, b, pairs }, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length });
  return pairs;
}

interface Job {
  a: readonly string[];
  b: readonly string[];
  pairs: Pair[];
}

interface Box {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

function collect(job: Job, box: Box): void {
  const { a, b, pairs } = job;
  let { aFrom, aTo, bFrom, bTo } = box;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pairs.push([aFrom++, bFrom++]);
  let tail = 0;
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) {
    aTo -= 1;
    bTo -= 1;
    tail += 1;
  }
  if (aFrom < aTo && bFrom < bTo) {
    const [aMiddle, bMiddle] = middleOf(job, { aFrom, aTo, bFrom, bTo });
    collect(job, { aFrom, aTo: aMiddle, bFrom, bTo: bMiddle });
    collect(job, { aFrom: aMiddle, aTo, bFrom: bMiddle, bTo });
  }
  for (let index = 0; index < tail; index += 1) pairs.push([aTo + index, bTo + index]);
}

/**
 * A point on a shortest way through the box, found by searching from both ends until the searches meet.
 * The box starts and ends with a difference, so the point is never a corner that leaves the box as it was.
 */
function middleOf({ a, b }: Job, { aFrom, aTo, bFrom, bTo }: Box): Pair {
  const [n, m] = [aTo - aFrom, bTo - bFrom];
  const delta = n - m;
  const odd = delta % 2 !== 0;
  const most = Math.ceil((n + m) / 2);
  const zero = most + 1;
  const forward = new Int32Array(2 * most + 3);
  const backward = new Int32Array(2 * most + 3);
  const at = (row: Int32Array, diagonal: number): number => row[zero + diagonal] ?? 0;
  for (let d = 0; d <= most; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && at(forward, k - 1) < at(forward, k + 1)) ? at(forward, k + 1) : at(forward, k - 1) + 1;
      const start = x;
      while (x < n && x - k < m && x - k >= 0 && a[aFrom + x] === b[bFrom + x - k]) x += 1;
      forward[zero + k] = x;
      const other = delta - k;
      if (odd && Math.abs(other) <= d - 1 && x + at(backward, other) >= n) return [aFrom + start, bFrom + start - k];
    }
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && at(backward, k - 1) < at(backward, k + 1))
          ? at(backward, k + 1)
          : at(backward, k - 1) + 1;
      while (x < n && x - k < m && x - k >= 0 && a[aTo - 1 - x] === b[bTo - 1 - x + k]) x += 1;
      backward[zero + k] = x;
      const other = delta - k;
      if (!odd && Math.abs(other) <= d && x + at(forward, other) >= n) return [aTo - x, bTo - x + k];
    }
  }
  return [aTo, bFrom];
}
