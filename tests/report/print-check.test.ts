/** The printed report of the proofreader: worst first, words in their context or in a code frame, a summary for each file. */
import { expect, it } from "vitest";
import { printCheck } from "../../src/report/print-check.ts";

const FINDING = {
  rule: "citation-missing-so",
  severity: "warning" as const,
  what: "Thiếu chữ “số” trước 05-CT/TW.",
  why: "Văn bản được dẫn phải ghi đủ.",
  fix: "Viết “Chỉ thị số 05-CT/TW”.",
  where: "mục II.1",
  before: "Thực hiện Chỉ thị ",
  words: "05-CT/TW",
  after: ", ngày 23/6/2021",
  place: { file: "nhap.docx" },
};

it("prints the worst first, with the words in brackets", () => {
  const style = { ...FINDING, severity: "style" as const, rule: "citation-comma", what: "Thiếu dấu phẩy." };
  const report = printCheck({ files: [{ file: "nhap.docx", kind: "docx", findings: [style, FINDING], fixed: [] }] });
  expect(report.indexOf("cảnh báo:")).toBeLessThan(report.indexOf("góp ý:"));
  expect(report).toContain("nhap.docx (mục II.1)\n    …Thực hiện Chỉ thị [05-CT/TW], ngày 23/6/2021…");
  expect(report).toContain("Tổng cộng: 1 cảnh báo, 1 góp ý.");
});

it("prints a code frame for a data file, and what was corrected", () => {
  const place = { file: "a.yaml", line: 1, column: 7, length: 8 };
  const fixed = [{ where: "mục I", before: "công", after: "cổng" }];
  const report = printCheck(
    { files: [{ file: "a.yaml", kind: "data", findings: [{ ...FINDING, place }], fixed }] },
    { readText: () => "text: 05-CT/TW" },
  );
  expect(report).toContain("> 1 | text: 05-CT/TW\n");
  expect(report).toContain("Đã sửa 1 chỗ:\n    - mục I: “công” → “cổng”");
});

it("says when there is nothing to say", () => {
  expect(printCheck({ files: [{ file: "a.yaml", kind: "data", findings: [], fixed: [] }] })).toBe(
    "a.yaml\n\n  Không thấy chỗ nào cần sửa.\n",
  );
});

it("of many files shows those with something to say, and counts the rest", () => {
  const clean = Array.from({ length: 20 }, (_, index) => ({
    file: `${index}.docx`,
    kind: "docx",
    findings: [],
    fixed: [],
  }));
  const report = printCheck({ files: [...clean, { file: "nhap.docx", kind: "docx", findings: [FINDING], fixed: [] }] });
  expect(report).toMatch(/^nhap\.docx\n/u);
  expect(report).toContain("Đã soát 21 tệp, 20 tệp không có chỗ nào cần sửa.");
  expect(report).not.toContain("3.docx");
});
