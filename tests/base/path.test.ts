import { expect, test } from "vitest";
import { formatPath, parsePath } from "../../src/base/path.ts";

test.each([
  [[], ""],
  [["year"], "year"],
  [["sections", 1, "items", 0, "heading"], "sections[1].items[0].heading"],
  [["table", "rows", 2, 3], "table.rows[2][3]"],
])("%j ↔ %s", (path, text) => {
  expect(formatPath(path)).toBe(text);
  expect(parsePath(text)).toEqual(path);
});
