/** Two real documents and what a careful reader found in them → recall by class and severity, temptations, what lies outside the truth. */
import { describe, expect, it } from "vitest";
import { missing, sharedPath } from "../support/shared.ts";
import { answers, readTruth, sayAll, touches, type Said, type TruthError } from "./truth.ts";

const present = sharedPath("truth", "errors.yaml") !== undefined;
const SURE = new Set(["mechanical", "internal", "registry", "calendar", "form"]);

describe.skipIf(missing(present, "tests/check over real documents", "SOAN_SHARED is not set"))(
  "two real documents",
  () => {
    const truth = present ? readTruth() : { meta: { docs: {} }, errors: [], false_positives: [] };
    const said = new Map(Object.entries(truth.meta.docs).map(([doc, name]) => [doc, sayAll(name)]));
    const high = truth.errors.filter(({ confidence = "high" }) => confidence === "high");
    const isFound = (error: TruthError): boolean => (said.get(error.doc) ?? []).some((one) => answers(one, error));

    it("finds 95 % of what a rule can find for sure", () => {
      const wanted = high.filter(({ by }) => SURE.has(by));
      printRecall("by class", wanted, isFound, (error) => error.class);
      printRecall("by severity", wanted, isFound, (error) => error.severity);
      expect(wanted.length).toBeGreaterThan(50);
      expect(wanted.filter(isFound).length / wanted.length).toBeGreaterThanOrEqual(0.95);
    });

    it("finds 85 % of what a dictionary can find", () => {
      const wanted = high.filter(({ by }) => by === "dictionary");
      printRecall("by dictionary", wanted, isFound, (error) => error.class);
      expect(wanted.filter(isFound).length / wanted.length).toBeGreaterThanOrEqual(0.85);
    });

    it.each(truth.false_positives)("is not tempted by $id: $rule", ({ doc, line, text }) => {
      const tempted = (said.get(doc) ?? []).filter(
        (one) =>
          isFinding(one) &&
          one.line <= line &&
          line <= one.end &&
          touches(one, text) &&
          !inTruth(one, doc, truth.errors),
      );
      expect(tempted.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([]);
    });

    it.each([...said.keys()])("says at most five things about %s that are not in the truth", (doc) => {
      const findings = (said.get(doc) ?? []).filter(isFinding);
      const outside = findings.filter((one) => !inTruth(one, doc, truth.errors));
      console.log(`${doc}: ${findings.length - outside.length} of ${findings.length} findings are in the truth`);
      for (const severity of ["error", "warning", "style"]) {
        const all = findings.filter((one) => one.severity === severity);
        console.log(`  ${severity}: ${all.filter((one) => !outside.includes(one)).length} of ${all.length}`);
      }
      for (const { rule, line, words } of outside)
        console.log(`  outside: ${rule}, line ${line}: ${words.slice(0, 80)}`);
      expect(outside.length).toBeLessThanOrEqual(5);
    });
  },
);

function isFinding({ rule }: Said): boolean {
  return !rule.startsWith("repair:");
}

function inTruth(said: Said, doc: string, errors: readonly TruthError[]): boolean {
  return errors.some((error) => error.doc === doc && answers(said, error));
}

function printRecall(
  title: string,
  errors: readonly TruthError[],
  isFound: (error: TruthError) => boolean,
  keyOf: (error: TruthError) => string,
): void {
  const found = errors.filter(isFound);
  console.log(`recall ${title}: ${found.length} of ${errors.length}`);
  for (const key of [...new Set(errors.map(keyOf))].sort()) {
    const all = errors.filter((error) => keyOf(error) === key);
    console.log(`  ${key}: ${all.filter((error) => found.includes(error)).length} of ${all.length}`);
  }
  for (const { id, line, text } of errors.filter((error) => !found.includes(error)))
    console.log(`  missed ${id}, line ${line}: ${text.slice(0, 80)}`);
}
