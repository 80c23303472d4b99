/** Words of two lines: what counts as one word, and what is shown as changed. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { diffTokens } from "../../../src/tree/compare/diff-tokens.ts";
import { tokensOf } from "../../../src/tree/compare/tokens.ts";
import type { Run } from "../../../src/tree/compare/types.ts";

const diff = (before: string, after: string): Run[] => diffTokens(tokensOf([before]), tokensOf([after]));
const side = (runs: readonly Run[], gone: Run["op"]): string =>
  runs
    .filter(({ op }) => op !== gone)
    .map(({ text }) => text)
    .join("");
/** The runs as a reader sees them. */
const marked = (before: string, after: string): string =>
  diff(before, after)
    .map(({ op, text }) => (op === "same" ? text : op === "removed" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

const word = fc.constantFrom(
  "ủy",
  "uỷ",
  "Đảng",
  "29-NQ/TW",
  "10/11/2027",
  "1.250",
  "ban",
  "…",
  ".....",
  ",",
  ".",
  "(",
  "𝒳",
);
const space = fc.constantFrom(" ", "  ", "\u00a0", "", "\t", "\n");
const line = fc.array(fc.tuple(word, space), { maxLength: 12 }).map((pairs) => pairs.flat().join(""));

describe("tokens", () => {
  test.each([
    ["số 29-NQ/TW, ngày 10/11/2027", ["số", "29-NQ/TW", ",", "ngày", "10/11/2027"]],
    ["Nghị định 30/2020/NĐ-CP.", ["Nghị", "định", "30/2020/NĐ-CP", "."]],
    ["đạt 95,5% (1.250 người)", ["đạt", "95,5%", "(", "1.250", "người", ")"]],
    ["Số      -HD/BTGDVTU", ["Số", "-", "HD/BTGDVTU"]],
    ["QĐ-TTg; T/M; K/T", ["QĐ-TTg", ";", "T/M", ";", "K/T"]],
    ["2025 - 2030", ["2025", "-", "2030"]],
    ["ngày 05/01,tại phường", ["ngày", "05/01", ",", "tại", "phường"]],
    ["Kế hoạch số ……… và .....", ["Kế", "hoạch", "số", "………", "và", "....."]],
  ])("of %j", (text, expected) => {
    expect(tokensOf([text]).map((token) => token.text)).toEqual([...expected, ""]);
  });

  test.prop([fc.string({ unit: "grapheme" })])("lose nothing", (text) => {
    expect(
      tokensOf([text])
        .map((token) => token.gap + token.text)
        .join(""),
    ).toBe(text);
  });
});

describe("runs", () => {
  test.prop([line, line])("make one line from the other", (before, after) => {
    const runs = diff(before, after);
    expect(side(runs, "added")).toBe(before);
    expect(side(runs, "removed")).toBe(after);
    expect(runs.every(({ text }) => text !== "")).toBe(true);
  });

  test.prop([line])("of a line with itself are the line", (text) => {
    expect(diff(text, text)).toEqual(text === "" ? [] : [{ op: "same", text }]);
  });

  test("numbers, dates and symbols change as wholes", () => {
    expect(marked("Kết luận số 49-KL/TW, ngày 10/5/2019", "Kết luận số 49-KL/TU, ngày 10/6/2019")).toBe(
      "Kết luận số [-49-KL/TW-]{+49-KL/TU+}, ngày [-10/5/2019-]{+10/6/2019+}",
    );
  });

  test("a word taken out takes its space along", () => {
    expect(marked("các chi bộ trực thuộc Đảng ủy", "các chi bộ Đảng ủy")).toBe("các chi bộ[- trực thuộc-] Đảng ủy");
  });

  test("the same word with another tone mark is shown, its neighbours are not", () => {
    expect(marked("Đảng ủy xã", "Đảng uỷ xã")).toBe("Đảng [-ủy-]{+uỷ+} xã");
  });
});
