/** A correction in the text of the data: at the one place that is meant, or not at all. */
import { expect, test } from "vitest";
import { fixWords } from "../../../../src/web/page/editor/findings/fix-words.ts";

const finding = { before: "Thêm câu thứ nhất", words: " ", after: ".", replacement: "" };

test("the words are replaced where their neighbours stand", () => {
  expect(fixWords("Một câu. Thêm câu thứ nhất .", finding)).toBe("Một câu. Thêm câu thứ nhất.");
});

test("nothing is replaced where the place is not certain", () => {
  expect(fixWords("câu thứ nhất . Lại câu thứ nhất .", finding)).toBeNull();
  expect(fixWords('{{cite "29-NQ/TW@2013-11-04"}} .', finding)).toBeNull();
  expect(fixWords("Thêm câu thứ nhất .", { ...finding, words: "" })).toBeNull();
});
