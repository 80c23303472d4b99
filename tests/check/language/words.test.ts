/** The files of data/words: read without complaint, and each says what it means by its own examples. */
import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import { foldMarks } from "../../../src/base/text/fold.ts";
import { findJoints, jointsOf } from "../../../src/check/language/joints.ts";
import { readTokens } from "../../../src/check/language/tokens.ts";
import { loadWords } from "../../../src/check/language/words.ts";
import { problems, words } from "./lists.ts";

it("reads every list without complaint", () => {
  expect(problems).toEqual([]);
});

it("reports a list that is missing or has the wrong shape, and gives empty lists", () => {
  const host = createMemoryHost({ "data/words/names.yaml": "tên: Bộ Chính trị\n" });
  const { value, diagnostics } = loadWords(host);
  expect(diagnostics.map(({ place }) => place?.file)).toContain("data/words/names.yaml");
  expect(diagnostics.map(({ place }) => place?.file)).toContain("data/words/syllables.yaml");
  expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  expect(value?.names).toEqual([]);
  expect(value?.isSyllable("xyz")).toBe(true);
});

describe("the lists", () => {
  it("hold phrases of Vietnamese syllables, lower case", () => {
    const odd = [...words.phrases.long.values()]
      .flat(2)
      .filter((syllable) => syllable !== "…" && (!words.isSyllable(syllable) || syllable !== syllable.toLowerCase()));
    expect(odd).toEqual([]);
    expect(words.phrases.long.size).toBeGreaterThan(250);
  });

  it("hold no two phrases that are a slip of each other", () => {
    const twins = [...words.phrases.long].filter(([, phrases]) => phrases.length > 1).map(([key]) => key);
    expect(twins).toEqual([]);
  });

  it("hold syllables only in compounds and neighbours", () => {
    for (const first of ["công", "giáo", "đảng", "nhân"]) {
      const all = [...words.neighbours.after(first), ...words.compounds.after(first)];
      expect(all.length).toBeGreaterThan(5);
      expect(all.filter((syllable) => !words.isSyllable(syllable) && !words.foreign.has(syllable))).toEqual([]);
    }
  });

  it("keep neighbours wherever a compound is", () => {
    expect(words.neighbours.has("công", "tác")).toBe(true);
    expect(words.neighbours.has("tô", "chức")).toBe(false);
    expect(words.compounds.before("chức")).toContain("tổ");
  });

  it.each(words.wordings)("wording $id: $bad", ({ find, right, certain, bad, good }) => {
    const pattern = new RegExp(find, "iu");
    expect(bad).toMatch(pattern);
    expect(good).not.toMatch(pattern);
    if (certain) expect(bad.replace(pattern, right)).toBe(good);
  });

  it.each(Object.entries(words.capitals.fixed))("capitals: %s and %s differ by capitals only", (wrong, right) => {
    expect(wrong.toLowerCase()).toBe(right.toLowerCase());
    expect(wrong).not.toBe(right);
  });

  it.each(words.enumerations)("enumeration %s is found without its comma and only then", (line) => {
    const phrase = line.split(" ! ")[0] ?? "";
    const index = jointsOf(words.enumerations);
    expect(findJoints(readTokens(phrase.replaceAll(",", "")), index, "space")).not.toEqual([]);
    expect(findJoints(readTokens(phrase), index, "space")).toEqual([]);
  });

  it("map every look-alike to a letter of another look", () => {
    for (const [from, to] of words.lookalikes) {
      expect(from).not.toBe(to);
      expect(foldMarks(to)).toMatch(/^[a-z]$/u);
    }
  });
});
