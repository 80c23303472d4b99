/** Two real documents with what a careful reader found in them → what the rules of language find, miss and say too much. */
import { describe, expect, it } from "vitest";
import { LANGUAGE } from "../../../src/check/rules.ts";
import { missing, sharedPath } from "../../support/shared.ts";
import { answers, readTruth, sayAll, touches } from "../truth.ts";

const RECALL = 0.85;
const MOST_OUTSIDE = 5;

const present = sharedPath("truth", "errors.yaml") !== undefined;
const language = new Set(LANGUAGE.map(({ id }) => id));

describe.skipIf(missing(present, "quy tắc ngôn ngữ trên văn bản thật", "SOAN_SHARED is not set"))(
  "văn bản thật",
  () => {
    const truth = present ? readTruth() : { meta: { docs: {} }, errors: [], false_positives: [] };
    const said = new Map(Object.entries(truth.meta.docs).map(([doc, name]) => [doc, sayAll(name)]));

    it("finds at least 85 of 100 entries that a dictionary can find", () => {
      const wanted = truth.errors.filter(({ by, confidence = "high" }) => by === "dictionary" && confidence === "high");
      const missed = wanted.filter((error) => !said.get(error.doc)?.some((one) => answers(one, error)));
      console.log(
        `dictionary: ${wanted.length - missed.length} of ${wanted.length}; missed ${missed.map(({ id }) => id).join(", ") || "none"}`,
      );
      expect(wanted.length).toBeGreaterThan(15);
      expect(1 - missed.length / wanted.length).toBeGreaterThanOrEqual(RECALL);
    });

    it("flags no tempting non-error", () => {
      const flagged = truth.false_positives.flatMap(({ id, doc, line, text }) =>
        (said.get(doc) ?? [])
          .filter((one) => language.has(one.rule) && one.line <= line && line <= one.end && touches(one, text))
          .map(({ rule, words }) => ({ id, rule, words })),
      );
      expect(flagged).toEqual([]);
    });

    it.each(Object.entries(truth.meta.docs))("says little about %s that the truth does not", (doc) => {
      const errors = truth.errors.filter((error) => error.doc === doc);
      const outside = (said.get(doc) ?? []).filter(
        (one) => language.has(one.rule) && !errors.some((error) => answers(one, error)),
      );
      for (const { rule, line, words } of outside) console.log(`${doc}:${line} ${rule}: ${words}`);
      expect(outside.length).toBeLessThanOrEqual(MOST_OUTSIDE);
    });
  },
);
