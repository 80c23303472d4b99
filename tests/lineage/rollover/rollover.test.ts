/** Rollover of whole documents: golden text, samples, two years at once, parents, what YAML keeps. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createSource } from "../../../src/base/source.ts";
import { findReviews } from "../../../src/lineage/rollover/find-reviews.ts";
import { readModel } from "../../../src/model/read-model.ts";
import type { Model } from "../../../src/model/types.ts";
import { walkTexts } from "../../../src/model/walk-texts.ts";
import { readCitations } from "../../../src/registry/citation/read.ts";
import { dueReviews } from "../../../src/registry/reviews/due.ts";
import { registry } from "../../registry/project.ts";
import { roll, withGuidanceOf } from "./roll-case.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const folder = path.join(root, "data/documents/2027");
const samples = fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), "utf8")] as const);
const plainCase = path.join(root, "tests/cases/rollover/plain");
const plain = fs.readFileSync(path.join(plainCase, "input.yaml"), "utf8");

function modelOf(text: string): Model {
  const { value, diagnostics } = readModel(createSource("x.yaml", text));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value.model;
}

describe.each(samples)("sample %s", (_name, text) => {
  const { text: now, source, notes } = roll(text, 2028, registry);
  const before = modelOf(text);

  test("has the reviews that the registry gives for 2028", () => {
    for (const [index, { reviews }] of findReviews(source.model).entries()) {
      const old = findReviews(before)[index]?.reviews;
      if (old === undefined || old.list.length === 0) expect(reviews).toEqual(old);
      else {
        const levels = new Set(old.list.map(({ directive }) => registry.directives.get(directive)?.level));
        const due = dueReviews(registry, { year: 2028 }).filter(({ directive }) => {
          const found = registry.directives.get(directive);
          return levels.has(found?.level) && found?.successor === undefined;
        });
        expect(reviews.list.map(({ directive }) => directive)).toEqual(due.map(({ directive }) => directive));
        for (const { directive, years } of reviews.list)
          expect(years).toBe(due.find((review) => review.directive === directive)?.years);
      }
    }
  });

  test("names 2027 nowhere outside citations, terms and horizons", () => {
    const left = walkTexts(source.model).filter(({ text: one }) => outsideCitations(one).includes("2027"));
    expect(left.filter(({ text: one }) => !/năm học 2027 - 2028/.test(one))).toEqual([]);
    expect(notes.filter(({ code }) => code === "unsure-year" || code === "kept-year")).toEqual([]);
    expect(now.split("\n").filter((line) => /^\s*#.*2027/.test(line))).toEqual([]);
  });

  test("keeps ids, comments and every line that says nothing of a year", () => {
    expect(now).not.toMatch(/undefined|comments-lost/);
    expect(notes.map(({ code }) => code)).not.toContain("comments-lost");
    const ids = (model: Model): string[] =>
      model.sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
    expect(ids(source.model)).toEqual(ids(before));
    const kept = new Set(now.split("\n"));
    const gone = text.split("\n").filter((line) => !kept.has(line) && !/202[678]/.test(line));
    // Lists of reviews are worked out anew.
    expect(gone.filter((line) => !/directive:|years:|kind:|with:|object:/.test(line))).toEqual([]);
  });

  test("two rollovers equal one of two years", () => {
    const twice = roll(now, 2029, registry);
    const once = roll(text, 2029, registry);
    expect(twice.text).toBe(once.text);
  });
});

describe("a plain document with every tricky case", () => {
  test("comes out as the golden file says", async () => {
    await expect(roll(plain, 2028).printed).toMatchFileSnapshot(path.join(plainCase, "expected.txt"));
  });

  test("two rollovers equal one of two years", () => {
    expect(roll(roll(plain, 2028).text, 2029).text).toBe(roll(plain, 2029).text);
  });

  test("keeps every citation and quote letter for letter", () => {
    const now = walkTexts(roll(plain, 2028).source.model).map(({ text }) => text);
    for (const quote of ["“Kỷ cương, sáng tạo năm 2027”", '"phiếu hỏi năm 2027"'])
      expect(now.join("\n")).toContain(quote);
    // The opening carries out the parent, whose number and date are last year's no more.
    expect(now.join("\n")).not.toContain("16-HD/BTGDVTU");
    expect(now.join("\n")).toContain("{{cite parent}}");
  });

  test("takes the superior's guidance of the new year once the registry has it", () => {
    const known = withGuidanceOf(2028, "09-HD/BTGDVTU@2028-01-10", withGuidanceOf(2027, "16-HD/BTGDVTU@2027-01-12"));
    const { source, notes } = roll(plain, 2028, known);
    expect(source.model.parents[0]).toEqual({ directive: "09-HD/BTGDVTU@2028-01-10", pending: null });
    expect(source.model.parents[2]).toEqual({ directive: "29-NQ/TW@2013-11-04", pending: null });
    expect(notes.map(({ code }) => code)).toContain("parent-found");
  });
});

function outsideCitations(text: string): string {
  const spans = readCitations(text, registry);
  return spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
