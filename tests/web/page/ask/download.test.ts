/** The name under which a file is saved. */
import { expect, test } from "vitest";
import { nameIn } from "../../../../src/web/page/ask/download.ts";

test.each([
  ["attachment; filename*=UTF-8''H%C6%B0%E1%BB%9Bng%20d%E1%BA%ABn.docx", "Hướng dẫn.docx"],
  ['attachment; filename="a.pdf"', "a.pdf"],
  ["attachment; filename*=UTF-8''100%", undefined],
  ["", undefined],
])("“%s” says %s", (disposition, name) => {
  expect(nameIn(disposition)).toBe(name);
});
