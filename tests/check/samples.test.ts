/** Our own documents have nothing wrong in them (law 3), and checking is quick and the same every time. */
import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/check/run-rules.ts";
import { samples } from "./documents.ts";

describe("samples", () => {
  const all = samples();

  it("are there", () => {
    expect(all.length).toBeGreaterThanOrEqual(5);
  });

  it.each(all)("$name has no error and no warning", ({ context }) => {
    const serious = checkDocument(context).filter(({ severity }) => severity !== "style");
    expect(serious.map(({ rule, at, what }) => `${rule} at ${at.path}: ${what}`)).toEqual([]);
  });

  it("are checked in the same order every time", () => {
    for (const { context } of all) {
      const once = checkDocument(context);
      expect(checkDocument({ ...context, lines: [...context.lines] })).toEqual(once);
    }
  });
});
