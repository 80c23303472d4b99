/** Problems in the YAML editor: at their line and column, and never outside of the text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintMarks, type Lines } from "../../../../src/web/page/yaml/lint-marks.ts";

function linesOf(text: string): Lines {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const line = (number: number): { from: number; to: number } => {
    const from = starts[number - 1] ?? 0;
    return { from, to: (starts[number] ?? text.length + 1) - 1 };
  };
  return { lines: starts.length, length: text.length, line };
}

const problem = { code: "x", severity: "error" as const, what: "Sai.", fix: "Sửa." };

describe("marks", () => {
  test("stand at line, column and length, and say what and how", () => {
    const place = { file: "x", line: 2, column: 3, length: 2 };
    expect(lintMarks(linesOf("một\nhai ba\n"), [{ ...problem, place }])).toEqual([
      { from: 6, to: 8, severity: "error", message: "Sai. Sửa." },
    ]);
  });

  test("without a line there is no mark", () => {
    expect(lintMarks(linesOf("một"), [problem, { ...problem, place: { file: "x" } }])).toEqual([]);
  });

  test("a place beyond the text stays inside it", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (text, line, column) => {
          const [mark] = lintMarks(linesOf(text), [{ ...problem, place: { file: "x", line, column, length: 9 } }]);
          expect(mark?.from).toBeGreaterThanOrEqual(0);
          expect(mark?.to).toBeGreaterThanOrEqual(mark?.from ?? 0);
          expect(mark?.to).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
