/** The pairs are a longest common subsequence, compared with the textbook table. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { commonPairs } from "../../../src/tree/compare/diff-sequences.ts";

const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 });

/** Length of a longest common subsequence by the quadratic table. */
function longest(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("commonPairs", () => {
  test.prop([words, words], { numRuns: 2000 })("finds a longest common subsequence", (a, b) => {
    const pairs = commonPairs(a, b);
    expect(pairs.length).toBe(longest(a, b));
    expect(pairs.every(([i, j]) => a[i] === b[j])).toBe(true);
    expect(
      pairs.every(([i, j], at) => at === 0 || (i > (pairs[at - 1]?.[0] ?? 0) && j > (pairs[at - 1]?.[1] ?? 0))),
    ).toBe(true);
  });

  test("two long lists without a common word take no quadratic memory", () => {
    const numbers = (start: number): string[] => Array.from({ length: 2000 }, (_, index) => String(start + index));
    expect(commonPairs(numbers(0), numbers(10_000))).toEqual([]);
  });
});
