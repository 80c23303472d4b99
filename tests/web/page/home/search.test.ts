/** The list: newest year first, found by words with or without marks in every part of a row. */
import { describe, expect, test } from "vitest";
import type { DocumentRow } from "../../../../src/web/api.ts";
import { indexRows, searchRows } from "../../../../src/web/page/home/search.ts";

const row = (id: string, about: string, issuer: string): DocumentRow => ({
  id,
  year: id.split("/")[0] ?? "",
  issuer,
  kind: "Hướng dẫn",
  about,
  extends: null,
  draft: true,
  output: "none",
  state: null,
});

const rows = indexRows([
  row("2026/dang-uy-xa-kien-thuy", "công tác khoa giáo năm 2026", "Đảng ủy xã Kiến Thụy"),
  row("2027/so-gddt", "thực hiện phong trào “Bình dân học vụ số”", "Sở Giáo dục và Đào tạo"),
  row("2027/dang-uy-phuong", "công tác khoa giáo năm 2027", "Đảng ủy phường Ngô Quyền"),
]);

const found = (query: string): string[] => searchRows(rows, query).map((one) => one.row.id);

describe("the list", () => {
  test("has the newest year first, and inside a year the order it came in", () => {
    expect(rows.map((one) => one.row.id)).toEqual(["2027/so-gddt", "2027/dang-uy-phuong", "2026/dang-uy-xa-kien-thuy"]);
  });

  test("finds with marks, without marks, in capitals", () => {
    for (const query of ["khoa giáo", "khoa giao", "KHOA GIÁO"])
      expect(found(query)).toEqual(["2027/dang-uy-phuong", "2026/dang-uy-xa-kien-thuy"]);
  });

  test("finds words of the subject, the organ and the id together, in any order", () => {
    expect(found("quyen 2027 dang-uy giao")).toEqual(["2027/dang-uy-phuong"]);
    expect(found("so-gddt binh dan")).toEqual(["2027/so-gddt"]);
  });

  test("đ is d", () => {
    expect(found("đao tao")).toEqual(["2027/so-gddt"]);
    expect(found("dao tao")).toEqual(["2027/so-gddt"]);
  });

  test("nothing typed is everything; a word that stands nowhere is nothing", () => {
    expect(found("  ")).toHaveLength(3);
    expect(found("khoa giáo xyz")).toEqual([]);
  });
});
