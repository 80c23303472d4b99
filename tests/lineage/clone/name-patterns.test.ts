/** The search for names that a text can hold finds what the search for all names finds. */
import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { createPatterns } from "../../../src/lineage/clone/name-patterns.ts";

const word = fc.constantFrom("ban", "thường", "vụ", "tỉnh", "ủy", "a.b", "(c)", "hà");
const names = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
  { minLength: 1, maxLength: 12 },
);
const texts = fc.array(fc.tuple(word, fc.constantFrom(" ", "  ", ", ", "")), { maxLength: 14 });

property.prop([names, texts])("whole names, earlier ones first, with any spaces between their words", (all, words) => {
  const text = words.map(([one, gap]) => one + gap).join("");
  const any = all.map((name) => name.replace(/[.()]/g, "\\$&").replaceAll(" ", " +")).join("|");
  const expected = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu"))];
  const found = [...text.matchAll(createPatterns(all)(text) ?? /(?!)/g)];
  expect(found.map(({ 0: name, index }) => [name, index])).toEqual(expected.map(({ 0: name, index }) => [name, index]));
});
