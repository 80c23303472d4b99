/** Steps of a batch in, lots of neighbours out; threads take lot after lot, so that what neighbours share is made by one thread. */
import type { BatchStep } from "./types.ts";

/** Indexes of steps, the last one excluded. */
export interface Lot {
  from: number;
  to: number;
}

/** A province's units; more would leave the other threads idle at the end. */
const mostInLot = 128;
/** Lots that there are at least, when there are enough steps. */
const fewestLots = 16;

/** Neighbours with the same parent and province, in order. */
export function lotsOf(steps: readonly BatchStep[]): Lot[] {
  const most = Math.min(mostInLot, Math.ceil(steps.length / fewestLots));
  const lots: Lot[] = [];
  for (const [index, { unit }] of steps.entries()) {
    const lot = lots.at(-1);
    const before = steps[index - 1]?.unit;
    const alike = before?.parent === unit.parent && before.province === unit.province;
    if (lot && alike && index - lot.from < most) lot.to = index + 1;
    else lots.push({ from: index, to: index + 1 });
  }
  return lots;
}

/** Indexes of steps one after another; `counter` holds the index of the next free lot and is shared by all threads. */
export function takeFrom(counter: SharedArrayBuffer, lots: readonly Lot[]): () => number | undefined {
  const next = new Int32Array(counter);
  let [index, end] = [0, 0];
  return () => {
    if (index === end) {
      const lot = lots[Atomics.add(next, 0, 1)];
      if (lot === undefined) return undefined;
      [index, end] = [lot.from, lot.to];
    }
    index += 1;
    return index - 1;
  };
}
