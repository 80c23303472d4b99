/** A document → its lines: place in the Doc, place in words, label, citations and masks. */
import { describe, expect, it } from "vitest";
import { parsePath } from "../../src/base/path.ts";
import { MASK } from "../../src/check/mask.ts";
import { contextOfExample, samples } from "./documents.ts";

const TEXT = `HƯỚNG DẪN
Công tác khoa giáo năm 2027
Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư, Đảng ủy hướng dẫn như sau:
I. NỘI DUNG
1. Tuyên truyền
a) Phối hợp với Sở Giáo dục và Đào tạo mở lớp “Bình dân học vụ số”.
Đơn vị thực hiện: Văn phòng.
2. Kiểm tra việc thực hiện ở cơ sở.
- Kiểm tra định kỳ.
Nơi nhận:
- Các chi bộ,
- Lưu VPĐU.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ`;

describe("lines", () => {
  const { lines, year, doc } = contextOfExample(TEXT);

  it("say where they stand in words, with their labels", () => {
    expect(lines.map(({ where, label }) => [label, where].filter((part) => part !== "").join(" "))).toEqual([
      "tên loại văn bản",
      "trích yếu",
      "phần mở đầu, đoạn 1",
      "I. mục I",
      "1. mục I.1",
      "a) mục I.1, điểm a",
      "Đơn vị thực hiện: mục I.1, điểm a, dòng “Đơn vị thực hiện”",
      "2. mục I.2",
      "- mục I.2, gạch đầu dòng 1",
      "nơi nhận",
      "nơi nhận, dòng 1",
      "nơi nhận, dòng 2",
      "quyền hạn ký",
      "chức vụ người ký",
    ]);
    expect(year).toBe(2027);
  });

  it("have a path that leads to their very inlines", () => {
    for (const { lines: all, doc: whole } of [{ lines, doc }, ...samples().map(({ context }) => context)]) {
      expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
      for (const { path, inlines, role } of all) {
        const value = parsePath(path).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], whole);
        if (role !== "empty") expect(value).toBe(inlines);
      }
    }
  });

  it("blot out citations, quotes and names in the same length", () => {
    const [opening, point] = [lines[2], lines[5]];
    expect(opening?.citations.map(({ id }) => id)).toEqual(["05-CT/TW@2021-06-23"]);
    expect(opening?.masked).toMatch(
      new RegExp(`^Thực hiện ${MASK}+, Đảng ủy hướng dẫn|^Thực hiện ${MASK}+, ${MASK}+ `, "u"),
    );
    expect(point?.masked.replaceAll(MASK, "")).toBe("Phối hợp với  mở lớp .");
    for (const { text, masked } of lines) expect(masked).toHaveLength(text.length);
  });
});
