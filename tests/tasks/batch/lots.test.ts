/** Lots of a batch: every step in exactly one, neighbours of one province together, and each taken by one thread only. */
import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { lotsOf, takeFrom } from "../../../src/tasks/batch/lots.ts";
import type { BatchStep } from "../../../src/tasks/batch/types.ts";

const provinces = fc.array(fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 1, max: 300 })), {
  maxLength: 8,
});

function stepsOf(sizes: readonly (readonly [string, number])[]): BatchStep[] {
  return sizes.flatMap(([province, count]) =>
    Array.from({ length: count }, () => ({ unit: { province, parent: "p" } }) as BatchStep),
  );
}

property.prop([provinces])("lots follow each other, and none holds two provinces", (sizes) => {
  const steps = stepsOf(sizes);
  const lots = lotsOf(steps);
  expect(lots.flatMap(({ from, to }) => steps.slice(from, to))).toEqual(steps);
  for (const { from, to } of lots) {
    expect(to - from).toBeLessThanOrEqual(128);
    expect(new Set(steps.slice(from, to).map(({ unit }) => unit.province)).size).toBe(1);
  }
});

const turns = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 50 });
property.prop([provinces, turns])("three threads take each step once, whoever comes first", (sizes, order) => {
  const steps = stepsOf(sizes);
  const counter = new SharedArrayBuffer(4);
  const takers = [0, 1, 2].map(() => takeFrom(counter, lotsOf(steps)));
  const taken: number[] = [];
  for (let turn = 0; taken.length < steps.length && turn < 10 * steps.length; turn += 1) {
    // Whoever the order leaves out still comes at the end of each round.
    const round = [...order, 0, 1, 2];
    const index = takers[round[turn % round.length] ?? 0]?.();
    if (index !== undefined) taken.push(index);
  }
  expect(taken.toSorted((a, b) => a - b)).toEqual(steps.map((_, index) => index));
  expect(takers.map((take) => take())).toEqual([undefined, undefined, undefined]);
});
