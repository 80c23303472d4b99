import { describe, expect, test } from "vitest";
import {
  dateProblem,
  isRealDate,
  looksLikeDate,
  numericDate,
  parseIsoDate,
  parsePartialDate,
  readDate,
  wordsDate,
} from "../../src/base/date.ts";

describe("reading", () => {
  test("a whole date", () => {
    expect(parseIsoDate("2027-01-15")).toEqual({ year: 2027, month: 1, day: 15 });
  });

  test.each(["2027-02-30", "2026-02-29", "2027-13-01", "2027-1-5", "15/01/2027", "2027-01", ""])(
    "%s is no whole date",
    (text) => {
      expect(isRealDate(text)).toBe(false);
    },
  );

  test("the day, or the day and month, may be unknown", () => {
    expect(parsePartialDate("2027-01")).toEqual({ year: 2027, month: 1, day: null });
    expect(parsePartialDate("2027")).toEqual({ year: 2027, month: null, day: null });
    expect(parsePartialDate("2027-00")).toBeUndefined();
  });

  test.each([
    ["09/01/2026", "2026-01-09"],
    ["9-1-2026", "2026-01-09"],
    ["ngày 05 tháng 3 năm 2020", "2020-03-05"],
    ["2026-01-09", "2026-01-09"],
    ["31/02/2026", undefined],
    ["hôm nay", undefined],
  ])("readDate %s", (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  test.each([
    ["2027-01-15", undefined],
    ["2027-02-30", "Tháng 02 năm 2027 chỉ có 28 ngày."],
    ["31/02/2028", "Tháng 02 năm 2028 chỉ có 29 ngày."],
    ["31/4/2027", "Tháng 4 năm 2027 chỉ có 30 ngày."],
    ["2027-13-01", "Không có tháng 13 trong một năm."],
    ["2027-01-00", "Không có ngày 00 trong một tháng."],
    ["2027-01", "“2027-01” còn thiếu ngày."],
    ["15/01/2027", "Trong tệp dữ liệu, ngày phải viết theo dạng năm-tháng-ngày."],
  ])("dateProblem %s", (text, expected) => {
    expect(dateProblem(text)).toBe(expected);
  });

  test("looksLikeDate", () => {
    expect(["31/02/2027", "2027-02", "tháng hai"].map(looksLikeDate)).toEqual([true, true, false]);
  });
});

describe("printing", () => {
  test.each([
    ["2026-01-09", "09/01/2026", "ngày 09 tháng 01 năm 2026"],
    ["2020-03-05", "05/3/2020", "ngày 05 tháng 3 năm 2020"],
    ["2026-02-27", "27/02/2026", "ngày 27 tháng 02 năm 2026"],
    ["2026-12-10", "10/12/2026", "ngày 10 tháng 12 năm 2026"],
    ["2027-01", "    /01/2027", "ngày      tháng 01 năm 2027"],
    ["2027", "    /    /2027", "ngày      tháng      năm 2027"],
  ])("%s", (iso, numeric, words) => {
    expect([numericDate(iso), wordsDate(iso)]).toEqual([numeric, words]);
  });
});
