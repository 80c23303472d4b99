/** Measures and sources of a form in the words of a finding. */
import { describe, expect, it } from "vitest";
import { isWithin, limitsOf, limitWords } from "../../../src/check/form/limits.ts";
import { basisWords } from "../../../src/check/form/sources.ts";
import { forms } from "../word-files.ts";

describe("limits", () => {
  it.each([
    [{ value: 30 }, "30 mm"],
    [{ value: 10, min: 10, max: 12.7 }, "10–12,7 mm"],
    [{ value: 9, min: 6 }, "từ 6 mm trở lên"],
    [{ value: 9, max: 12 }, "đến 12 mm"],
  ])("%o: %s", (measure, words) => {
    expect(limitWords(limitsOf(measure), "mm")).toBe(words);
  });

  it("leave room for rounding at both ends only", () => {
    const limits = limitsOf({ value: 20, min: 20, max: 25 });
    expect([19.4, 19.6, 25.4, 25.6].map((found) => isWithin(found, limits, 0.5))).toEqual([false, true, true, false]);
  });
});

describe("sources", () => {
  const form = forms.find(({ id }) => id === "hd05-2026") ?? expect.unreachable();

  it("name the article once, its places together", () => {
    expect(basisWords(form, ["PL2 dòng 7", "PL2 dòng 2", "PL2 dòng 7", "HD05 tr.28"])).toBe(
      "Theo Phụ lục 2 của Hướng dẫn số 05-HD/VPTW, dòng 2, 7; Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026, trang 28.",
    );
  });

  it("are written out for every value of every form that can be a finding", () => {
    for (const one of forms)
      for (const { source, force } of Object.values(one.looks))
        if (force !== "practice")
          expect(basisWords(one, [source])).toMatch(/^Theo (?:Phụ lục|Hướng dẫn|Nghị định).*[.]$/u);
  });
});
