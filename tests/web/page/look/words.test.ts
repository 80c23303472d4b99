/** Small words of the page: places, numbers, years, emphasis, folding. */
import { describe, expect, test } from "vitest";
import { countText, percentText } from "../../../../src/web/page/look/counts.ts";
import { fold } from "../../../../src/web/page/look/fold.ts";
import { nextYear } from "../../../../src/web/page/look/next-year.ts";
import { placeWords } from "../../../../src/web/page/look/place-words.ts";
import { plainText } from "../../../../src/web/page/look/plain-text.ts";
import { roman } from "../../../../src/web/page/look/roman.ts";

test.each([
  ["sections[1].items[0].paragraphs[0]", "Phần II, mục 1, đoạn 1"],
  ["sections[3].items[9].bullets[1].text", "Phần IV, mục 10, gạch đầu dòng 2"],
  ["sections[0].items[2].heading", "Phần I, mục 3, tiêu đề"],
  ["parents[0].pending.title", "Văn bản cấp trên 1, tên"],
  ["signature.name", "Chữ ký, người ký"],
  ["about", "Trích yếu"],
  ["recipients[4].text", "Nơi nhận 5"],
])("%s is %s", (path, words) => {
  expect(placeWords(path)).toBe(words);
});

test("parts are numbered as the Romans did", () => {
  expect([1, 4, 9, 14, 40, 49, 88].map(roman)).toEqual(["I", "IV", "IX", "XIV", "XL", "XLIX", "LXXXVIII"]);
});

test("thousands have a dot", () => {
  expect([7, 999, 1000, 3355, 1_234_567].map(countText)).toEqual(["7", "999", "1.000", "3.355", "1.234.567"]);
});

test("what is not certain is never a hundred in a hundred", () => {
  expect([0.834, 1, 0].map(percentText)).toEqual(["83%", "99%", "0%"]);
});

describe("the year that is written for", () => {
  test("is next year's from July on", () => {
    expect(nextYear("2026-06-30")).toBe(2026);
    expect(nextYear("2026-07-01")).toBe(2027);
    expect(nextYear("2026-11-21")).toBe(2027);
  });
});

test("emphasis is taken off, a star that emphasises nothing stays", () => {
  expect(plainText("*Giáo dục:* củng cố **chi bộ**; 2 * 3 = 6")).toBe("Giáo dục: củng cố chi bộ; 2 * 3 = 6");
});

test("folding leaves bare letters", () => {
  expect(fold("Đảng ủy Phường ĐẮK LẮK")).toBe("dang uy phuong dak lak");
});
