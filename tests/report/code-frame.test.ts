import { expect, test } from "vitest";
import { codeFrame } from "../../src/report/code-frame.ts";

const text = "template: huong-dan/nam\nissuer: btgdv-hai-phng\nyear: 2027\nabout: công tác khoa giáo\n";

test("shows the lines around with a caret under the place", () => {
  expect(codeFrame(text, { file: "x.yaml", line: 2, column: 9, length: 14 })).toEqual([
    "  1 | template: huong-dan/nam",
    "> 2 | issuer: btgdv-hai-phng",
    "    |         ^^^^^^^^^^^^^^",
    "  3 | year: 2027",
  ]);
});

test("first and last line have no neighbours beyond the file", () => {
  expect(codeFrame("a: 1", { file: "x", line: 1, column: 4, length: 1 })).toEqual(["> 1 | a: 1", "    |    ^"]);
});

test("letters written with combining marks take one column each", () => {
  const decomposed = "năm: hướng dẫn sai".normalize("NFD");
  const start = decomposed.indexOf("sai");
  const [line, caret] = codeFrame(decomposed, { file: "x", line: 1, column: start + 1, length: 3 });
  expect(line?.normalize("NFC")).toBe("> 1 | năm: hướng dẫn sai");
  expect(caret).toBe("    |                ^^^");
});

test("a tab is shown as an arrow and the caret stands under it", () => {
  expect(codeFrame("\tabout: x", { file: "x", line: 1, column: 1, length: 1 })).toEqual([
    "> 1 | →   about: x",
    "    | ^^^^",
  ]);
  expect(codeFrame("\tabout: x", { file: "x", line: 1, column: 2, length: 5 })[1]).toBe("    |     ^^^^^");
});

test("wide letters take two columns", () => {
  expect(codeFrame("x: 漢字 y", { file: "x", line: 1, column: 7, length: 1 })[1]).toBe("    |         ^");
});

test("a long paragraph on one line is cut around the place", () => {
  const line = `text: ${"chữ ".repeat(100)}SAI ${"chữ ".repeat(100)}`;
  const [shown = "", caret = ""] = codeFrame(line, { file: "x", line: 1, column: line.indexOf("SAI") + 1, length: 3 });
  expect(shown.length).toBeLessThan(110);
  expect(shown.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("SAI");
  expect(shown).toMatch(/\| ….*…$/);
});

test("a place at the very start or the very end of a long line is shown too", () => {
  const line = `SAI ${"chữ ".repeat(100)}HẾT`;
  const start = codeFrame(line, { file: "x", line: 1, column: 1, length: 3 });
  expect(start[1]).toBe("    | ^^^");
  const [shown = "", caret = ""] = codeFrame(line, { file: "x", line: 1, column: line.indexOf("HẾT") + 1, length: 3 });
  expect(shown.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("HẾT");
});

test("a place past the end of its line has one caret", () => {
  expect(codeFrame("a:", { file: "x", line: 1, column: 4, length: 9 })[1]).toBe("    |    ^");
});

test("Windows line breaks are not shown", () => {
  expect(codeFrame("a: 1\r\nb: 2\r\n", { file: "x", line: 2, column: 1, length: 1 })).toEqual([
    "  1 | a: 1",
    "> 2 | b: 2",
    "    | ^",
  ]);
});

test("no line, no frame", () => {
  expect(codeFrame(text, { file: "x" })).toEqual([]);
  expect(codeFrame(text, { file: "x", line: 99 })).toEqual([]);
});
