/** Findings of several rules on the same words → the one that says most; which rules speak of the same cause is declared here. */
import type { Finding } from "./types.ts";

/** The first rule answers for the others: where they name the same words they mean the same slip, and it says more about it. */
export const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  // A syllable that does not exist, and the word or phrase that it was to be.
  "confused-word": ["not-a-syllable"],
  "fixed-spelling": ["not-a-syllable", "organ-name-writing", "mixed-capitals"],
  "look-alike-letter": ["not-a-syllable", "confused-word"],
  "hidden-character": ["not-a-syllable", "confused-word"],
  "citation-kind-broken": ["not-a-syllable", "confused-word"],
  // One capital, three ways to explain it.
  "organ-name-writing": ["fixed-capitals", "mixed-capitals", "citation-title-marks"],
  "fixed-capitals": ["mixed-capitals", "citation-title-marks"],
  // One comma or one space.
  "missing-comma": ["passage-mark", "citation-title-marks"],
  "stray-comma": ["passage-mark", "citation-title-marks"],
  "citation-stray-mark": ["stray-full-stop", "mark-spacing", "citation-comma"],
  "end-mark": ["mark-spacing", "stray-full-stop", "list-ending"],
  "mark-spacing": ["double-space"],
  // One date that has passed.
  "deadline-past": ["residue-year", "date-padding"],
  "citation-from-future": ["citation-date-wrong"],
};

const WORST_FIRST = { error: 0, warning: 1, style: 2 } as const;

/** Leaves out what another finding on overlapping words says for the same cause: the worse stays, then the one with a certain edit, then the one that answers. */
export function keepAnswers(findings: readonly Finding[]): Finding[] {
  const byLine = new Map<string, Finding[]>();
  for (const one of findings) byLine.set(one.at.path, [...(byLine.get(one.at.path) ?? []), one]);
  return findings.filter((one) => !(byLine.get(one.at.path) ?? []).some((other) => answersFor(other, one)));
}

function answersFor(other: Finding, one: Finding): boolean {
  const leads = ANSWERS[other.rule]?.includes(one.rule) === true;
  const follows = ANSWERS[one.rule]?.includes(other.rule) === true;
  if ((!leads && !follows) || one.at.start >= other.at.end || other.at.start >= one.at.end) return false;
  const bySeverity = WORST_FIRST[other.severity] - WORST_FIRST[one.severity];
  if (bySeverity !== 0) return bySeverity < 0;
  const byEdit = Number(other.edit !== undefined) - Number(one.edit !== undefined);
  return byEdit === 0 ? leads : byEdit > 0;
}
