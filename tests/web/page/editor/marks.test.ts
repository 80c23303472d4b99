/** Findings on the printed lines: at their own words, over a line's end, and nothing of the print lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FindingRow, PreviewLine, PreviewPage } from "../../../../src/web/api.ts";
import { cutRuns } from "../../../../src/web/page/editor/preview/cut-runs.ts";
import { markLines } from "../../../../src/web/page/editor/preview/marks.ts";

const runs = (text: string): PreviewLine["runs"] => [{ text, size: 18 }];

function line(data: string | null, ...texts: string[]): PreviewLine {
  return { x: 0, y: 0, width: 600, height: 25, align: "left", spacing: 0, runs: texts.flatMap(runs), data };
}

function page(...lines: PreviewLine[]): PreviewPage {
  return { width: 794, height: 1123, lines, rules: [] };
}

function finding(part: Partial<FindingRow>): FindingRow {
  const place = { file: "x.yaml" };
  const said = { rule: "x", severity: "warning" as const, what: "", why: "", where: "" };
  return { ...said, before: "", words: "", after: "", place, data: null, ...part };
}

const first = "sections[0].items[0].paragraphs[0]";
const second = "sections[0].items[1].paragraphs[0]";

describe("places", () => {
  test("words that stand twice are marked where their neighbours are", () => {
    const pages = [page(line(first, "1. ", "chữ sai, rồi lại chữ sai ở cuối"))];
    const found = finding({ data: first, before: "rồi lại ", words: "chữ sai", after: " ở cuối" });
    expect(markLines(pages, [found]).get("0:0")).toEqual([{ start: 20, end: 27, finding: 0, severity: "warning" }]);
  });

  test("words over a line's end and a page's end are marked on both", () => {
    const pages = [page(line(first, "một hai")), page(line(first, "ba bốn"))];
    const marks = markLines(pages, [finding({ data: first, words: "hai ba" })]);
    expect([marks.get("0:0"), marks.get("1:0")].map((list) => list?.map(({ start, end }) => [start, end]))).toEqual([
      [[4, 7]],
      [[0, 2]],
    ]);
  });

  test("only the lines of its own data are looked at", () => {
    const pages = [page(line(second, "chữ sai"), line(first, "chữ sai"))];
    expect([...markLines(pages, [finding({ data: first, words: "chữ sai" })]).keys()]).toEqual(["0:1"]);
  });

  test("a finding of a whole part, or of words that are printed otherwise, marks its first line", () => {
    const pages = [page(line(null, "đầu"), line(first, "một"), line(first, "hai"))];
    const whole = finding({ data: "sections[0].items[0]", words: "" });
    expect(markLines(pages, [whole]).get("0:1")).toEqual([{ start: 0, end: 0, finding: 0, severity: "warning" }]);
    expect(markLines(pages, [finding({ data: first, words: "không in" })]).has("0:1")).toBe(true);
  });

  test("no-break spaces of the print are spaces of the finding", () => {
    const pages = [page(line(first, "số\u00a029-NQ/TW"))];
    expect(markLines(pages, [finding({ data: first, words: "số 29" })]).get("0:0")?.[0]?.end).toBe(5);
  });
});

describe("runs", () => {
  test("cut at marks they are still the line, and a mark covers its letters and no more", () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (parts, one, other) => {
        const whole = parts.join("");
        const start = Math.min(one, other, whole.length);
        const end = Math.min(Math.max(one, other), whole.length);
        const mark = { start, end, finding: 0, severity: "error" as const };
        const pieces = cutRuns(parts.flatMap(runs), [mark]);
        expect(pieces.map(({ run }) => run.text).join("")).toBe(whole);
        const marked = pieces.filter((piece) => piece.mark !== null);
        expect(marked.map(({ run }) => run.text).join("")).toBe(whole.slice(start, end));
      }),
    );
  });
});
