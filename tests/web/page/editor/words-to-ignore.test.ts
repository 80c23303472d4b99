/** Words by which an ignored finding is known again. */
import { expect, test } from "vitest";
import { wordsToIgnore } from "../../../../src/web/page/editor/findings/words-to-ignore.ts";

test("are the words themselves", () => {
  expect(wordsToIgnore({ before: "của ", words: "sẻ", after: " làm" })).toBe("sẻ");
});

test("take their neighbours along when they are spaces", () => {
  expect(wordsToIgnore({ before: "thứ nhất", words: " ", after: ". Câu" })).toBe("nhất .");
});

test("are none for a finding of the whole document", () => {
  expect(wordsToIgnore({ before: "", words: "", after: "" })).toBe("");
});
