/** Each real document carried into 2027: reviews of the registry, no year of its own left, horizons, terms and citations as they were. */
import { describe, expect, it } from "vitest";
import { findReviews } from "../../../src/lineage/rollover/find-reviews.ts";
import { staleReviews } from "../../../src/lineage/rollover/text-reviews.ts";
import { walkTexts } from "../../../src/model/walk-texts.ts";
import type { Model } from "../../../src/model/types.ts";
import { writeModel } from "../../../src/model/write-model.ts";
import { readCitations } from "../../../src/registry/citation/read.ts";
import { dueReviews } from "../../../src/registry/reviews/due.ts";
import { replacedBefore } from "../../../src/registry/reviews/replaced.ts";
import type { Registry } from "../../../src/registry/types.ts";
import { recognizeDoc, renderModel, withOrgans } from "../../recognize/project.ts";
import { hasRealDocuments, readRealFromWord, truths } from "../../recognize/real-documents.ts";
import { missing } from "../../support/shared.ts";
import { roll } from "./roll-case.ts";

const YEAR = 2027;
const QUOTED = /“[^”]*”|“[^”;]*$|\{\{[^]*?\}\}/gu;
/** Ends of plans, terms, school years and spans: their years are not the document's. */
const HORIZON =
  /(?:đến|vào|tới|tầm nhìn|hết|từ|trước) năm \d{4}|(?:nhiệm kỳ|giai đoạn|thời kỳ|năm học)[^.;]{0,12}\d{4} ?[-–] ?\d{4}|\d{4} ?[-–] ?\d{4}|phổ thông \d{4}/giu;

const cases = truths.map((truth) => {
  const found = recognizeDoc(readRealFromWord(truth));
  const known = withOrgans(found.organs);
  return {
    name: `${truth.doc}, ${truth.year}`,
    before: found.model,
    known,
    ...roll(writeModel(found.model), YEAR, known),
  };
});

describe.skipIf(missing(hasRealDocuments, "văn bản thật sang năm 2027", "SOAN_SHARED is not set"))(
  "văn bản thật sang năm 2027",
  () => {
    it("có đủ năm văn bản", () => {
      expect(cases).toHaveLength(5);
    });

    it.each(cases)("$name: sơ kết, tổng kết như danh mục cho", ({ before, source, known, notes }) => {
      const old = findReviews(before);
      for (const [index, { reviews }] of findReviews(source.model).entries()) {
        const levels = new Set(
          (old[index]?.reviews.list ?? []).map(({ directive }) => known.directives.get(directive)?.level),
        );
        const due = dueReviews(known, { year: YEAR }).filter(({ directive: id }) => {
          const directive = known.directives.get(id);
          return directive && levels.has(directive.level) && !replacedBefore(known, directive, YEAR);
        });
        expect(reviews.list.map(({ directive }) => directive)).toEqual(due.map(({ directive }) => directive));
        for (const { directive, years } of reviews.list)
          expect(years).toBe(due.find((review) => review.directive === directive)?.years);
      }
      // Reviews in the officer's own words are not rewritten: each that is not due is told.
      for (const { path, text } of walkTexts(source.model))
        for (const { found, years } of staleReviews(text, known, YEAR))
          expect(
            notes.some(({ what }) => what.includes(`${years} năm`)),
            `${path}: ${found}`,
          ).toBe(true);
    });

    it.each(cases)("$name: không còn năm cũ ngoài trích dẫn, mốc kế hoạch và nhiệm kỳ", ({ before, source, known }) => {
      const left = walkTexts(source.model)
        .filter(({ path }) => !/^(?:parents|recipients|appendices)/u.test(path))
        .filter(({ text }) => outside(text, known).includes(String(before.year)));
      expect(left.map(({ path, text }) => `${path}: ${outside(text, known)}`)).toEqual([]);
    });

    it.each(cases)("$name: trích dẫn, chữ trong ngoặc kép, mốc và nhiệm kỳ không đổi", ({ before, source, known }) => {
      const now = new Map(walkTexts(source.model).map(({ path, text }) => [path, text]));
      for (const { path, text } of texts(before)) {
        const moved = now.get(path);
        if (moved === undefined) continue;
        for (const quote of text.match(/“[^”]*”/gu) ?? []) expect(moved, path).toContain(quote);
        for (const { start, end, form } of readCitations(text, known))
          if (form === "numbered") expect(moved, path).toContain(text.slice(start, end));
        for (const [horizon] of text.matchAll(/(?:đến|tầm nhìn đến) năm 20[2-5]\d|nhiệm kỳ \d{4} ?[-–] ?\d{4}/gu))
          expect(moved, path).toContain(horizon);
      }
    });

    it.each(cases)("$name: số, ngày, văn bản cấp trên để trống; soạn được", ({ source, known }) => {
      const { number, date, parents } = source.model;
      expect(number).toBeNull();
      expect(date?.length ?? 0).toBeLessThan(10);
      for (const { pending } of parents) if (pending) expect(pending.number).toBeNull();
      expect(renderModel(source.model, known).properties.year).toBe(YEAR);
    });
  },
);

function texts(model: Model): { path: string; text: string }[] {
  return walkTexts(model).filter(({ path }) => /^(?:sections|footnotes|closing)/u.test(path));
}

/** A text without citations, quotes, expressions and horizons; by patterns of its own, not those of the code under test. */
function outside(text: string, known: Registry): string {
  const spans = readCitations(text, known);
  const bare = spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return bare.replace(QUOTED, "").replace(HORIZON, "");
}
