/** The title line says what the document is about, without the signs of the data. */
import { expect, test } from "vitest";
import { titleWords } from "../../../../src/web/page/editor/state/title-words.ts";

test.each([
  ["công tác khoa giáo năm {{year}}", "công tác khoa giáo năm 2027"],
  ['thực hiện {{cite "57-NQ/TW@2024-12-22" "short"}} trong *ngành*', "thực hiện 57-NQ/TW trong ngành"],
  ['ở {{organ.territory}}, {{blank "số"}} lớp', "ở …, … lớp"],
])("%s", (about, words) => {
  expect(titleWords({ about, year: 2027 })).toBe(words);
});
