import { expect, test } from "vitest";
import { nearest } from "../../src/base/nearest.ts";

const keys = ["title", "text", "items", "intro", "bullets"];

test.each([
  ["tittle", "title"],
  ["Tilte", "title"],
  ["txt", "text"],
  ["bulets", "bullets"],
  ["priority", undefined],
  ["x", undefined],
])("%s → %s", (word, expected) => {
  expect(nearest(word, keys)).toBe(expected);
});

test("diacritics and case do not count", () => {
  expect(nearest("Ngô Quyền", ["ngo quyen", "le chan"])).toBe("ngo quyen");
});

test("a beginning stands for the whole id", () => {
  expect(nearest("29-NQ/TW", ["05-CT/TW@2016-05-15", "29-NQ/TW@2013-11-04"])).toBe("29-NQ/TW@2013-11-04");
});

test("no candidates, nothing meant", () => {
  expect(nearest("abc", [])).toBeUndefined();
});
