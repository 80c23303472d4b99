/** Differences of two texts: what changed with what stands around it, the rest left out once for each gap. */
import { expect, test } from "vitest";
import { changedLines } from "../../../../src/web/page/editor/state/line-diff.ts";

const many = Array.from({ length: 20 }, (_, index) => `${index}`);

test("lines far from any change are left out", () => {
  const shown = changedLines(many.join("\n"), many.with(10, "khác").join("\n"), 1);
  expect(shown.map((line) => (line ? `${line.of} ${line.text}` : "…"))).toEqual([
    "…",
    "both 9",
    "before 10",
    "after khác",
    "both 11",
    "…",
  ]);
});

test("two changes near each other leave no gap", () => {
  const shown = changedLines(many.join("\n"), many.with(3, "a").with(5, "b").join("\n"), 1);
  expect(shown.filter((line) => line === null)).toHaveLength(2);
});
