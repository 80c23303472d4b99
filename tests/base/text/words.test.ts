import { describe, expect, test } from "vitest";
import { capitalizeFirst, lowerFirst, toUpper } from "../../../src/base/text/case.ts";
import { foldMarks } from "../../../src/base/text/fold.ts";
import { roman, vietnameseAlphabetLabel } from "../../../src/base/text/labels.ts";
import { toNfc } from "../../../src/base/text/nfc.ts";

describe("case", () => {
  test.each([
    ["đảng ủy", "Đảng ủy"],
    ["ủy ban", "Ủy ban"],
    ["“ông", "“Ông"],
    ["5 việc", "5 việc"],
    ["", ""],
  ])("capitalizeFirst %s", (text, expected) => {
    expect(capitalizeFirst(text)).toBe(expected);
  });

  test("lowerFirst", () => {
    expect(lowerFirst("Đảng ủy")).toBe("đảng ủy");
  });

  test("toUpper", () => {
    expect(toUpper("Đảng ủy phường Ngô Quyền, ư ơ ậ")).toBe("ĐẢNG ỦY PHƯỜNG NGÔ QUYỀN, Ư Ơ Ậ");
  });
});

describe("fold and NFC", () => {
  test("foldMarks", () => {
    expect(foldMarks("Hướng dẫn Đặc khu ÐẢNG ỦY")).toBe("huong dan dac khu dang uy");
  });

  test("toNfc", () => {
    expect(toNfc("u\u0309y")).toBe("ủy");
  });
});

describe("labels", () => {
  test("points run a b c d đ e g … y, then aa", () => {
    const letters = Array.from({ length: 24 }, (_, index) => vietnameseAlphabetLabel(index + 1));
    expect(letters.join(" ")).toBe("a b c d đ e g h i k l m n o p q r s t u v x y aa");
  });

  test.each([
    [1, "I"],
    [4, "IV"],
    [9, "IX"],
    [14, "XIV"],
    [40, "XL"],
    [1999, "MCMXCIX"],
  ])("roman %d", (number, expected) => {
    expect(roman(number)).toBe(expected);
  });
});
