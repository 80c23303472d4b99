/** The small printed strings: number line, dates, marks, labels, ends. */
import { describe, expect, it } from "vitest";
import { appendixLabelAt } from "../../src/template/print/appendix-label.ts";
import { attachedLine } from "../../src/template/print/attached.ts";
import { draftMark } from "../../src/template/print/draft-mark.ts";
import { endWith, withEnd } from "../../src/template/print/ending.ts";
import { numberLine } from "../../src/template/print/number-line.ts";
import { placeDateLine } from "../../src/template/print/place-date.ts";
import { reviewLine } from "../../src/template/print/review-line.ts";
import { inlineText } from "../../src/tree/inline-text.ts";
import type { Inline } from "../../src/tree/nodes.ts";
import { formById } from "./fixture.ts";

const party = formById("hd05-2026");
const state = formById("nd30-2020");

/** Blanks in brackets with their names. */
const show = (line: readonly Inline[]): string =>
  line.map((node) => (node.type === "blank" ? `[${node.what}:${node.value.length}]` : inlineText([node]))).join("");

describe("number line", () => {
  it.each([
    [party, "7", "Số 07-HD/TU"],
    [party, null, "Số[số văn bản:6]-HD/TU"],
    [state, "12", "Số: 12/HD-TU"],
    [state, null, "Số:[số văn bản:6]/HD-TU"],
  ])("%#", (form, number, expected) => {
    expect(show(numberLine({ number, kind: "huong-dan", symbol: "TU" }, form))).toBe(expected);
  });
});

describe("place and date", () => {
  it.each([
    ["2027-01-05", "Hải An, ngày 05 tháng 01 năm 2027"],
    ["2027-03-15", "Hải An, ngày 15 tháng 3 năm 2027"],
    ["2027-01", "Hải An, ngày[ngày ban hành:6]tháng 01 năm 2027"],
    [null, "Hải An, ngày[ngày ban hành:6]tháng[tháng ban hành:6]năm 2027"],
  ])("%s", (date, expected) => {
    expect(show(placeDateLine("Hải An", date, 2027))).toBe(expected);
  });
});

describe("the line that ties an appendix to its document", () => {
  const designation = { number: "5", kind: "ke-hoach", symbol: "SGDĐT" };
  it("is filled in for the Party and left open for the State", () => {
    expect(show(attachedLine(designation, "2027-05-27", 2027, party))).toBe("số 05-KH/SGDĐT, ngày 27/5/2027");
    expect(show(attachedLine(designation, "2027-05-27", 2027, state))).toBe(
      "số[số văn bản:6]/KH-SGDĐT ngày[ngày ban hành:6]tháng[tháng ban hành:6]năm 2027",
    );
  });
});

describe("labels and marks", () => {
  it("numbers appendices only when there are several", () => {
    expect([appendixLabelAt(0, 1, party), appendixLabelAt(1, 2, party), appendixLabelAt(1, 2, state)]).toEqual([
      "Phụ lục",
      "Phụ lục 2",
      "Phụ lục II",
    ]);
  });

  it("marks drafts", () => {
    expect([draftMark(false, party), draftMark(true, party), draftMark(2, party)]).toEqual([
      null,
      "Dự thảo",
      "Dự thảo lần 2",
    ]);
  });
});

describe("ends of lines", () => {
  it.each([
    ["Xong", "Xong./."],
    ["Xong.", "Xong./."],
    ["Xong;", "Xong./."],
    ["Xong . /.", "Xong./."],
    ["Xong./.", "Xong./."],
    ["v.v...", "v.v..../."],
    ["“Xong”", "“Xong”./."],
    ["2027", "2027./."],
    ["Xong,  ", "Xong./."],
  ])("%s", (text, expected) => {
    expect(endWith(text, "./.")).toBe(expected);
  });

  it("go into emphasis and behind citations", () => {
    expect(withEnd([{ type: "strong", children: [{ type: "text", value: "a;" }] }], ".")).toEqual([
      { type: "strong", children: [{ type: "text", value: "a." }] },
    ]);
    expect(inlineText(withEnd([{ type: "blank", value: "...", what: "số" }], ";"))).toBe("...;");
  });
});

describe("review line", () => {
  const text = (value: string): Inline[] => [{ type: "text", value }];
  it("has two-digit years, several objects and an optional month", () => {
    const objects = [text("Chỉ thị số 06-CT/TW"), text("Kế hoạch số 01-KH/TU")];
    expect(inlineText(reviewLine({ kind: "đánh giá", years: 5, month: 2, year: 2027, objects }))).toBe(
      "Đánh giá 05 năm thực hiện Chỉ thị số 06-CT/TW; Kế hoạch số 01-KH/TU (tháng 02/2027)",
    );
    expect(inlineText(reviewLine({ kind: "tổng kết", years: 10, month: null, year: 2027, objects: [text("X")] }))).toBe(
      "Tổng kết 10 năm thực hiện X",
    );
  });
});
