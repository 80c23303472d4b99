/** Asks the review policy (`data/reviews.yaml`) which spans of years call for which kind of review. */
import type { Directive, ReviewKind, ReviewRule } from "../types.ts";

/** Kinds of review that fit a directive after so many years in a document of that year, the usual one first; empty when none. */
export function kindsFor(
  policy: readonly ReviewRule[],
  directive: Directive,
  years: number,
  documentYear: number,
): ReviewKind[] {
  return rulesFor(policy, directive, documentYear)
    .filter((rule) => rule.years.includes(years))
    .flatMap((rule) => rule.kinds)
    .filter((kind, index, all) => all.indexOf(kind) === index);
}

/** Spans of years that count in a document of that year, rising. */
export function spansFor(policy: readonly ReviewRule[], directive: Directive, documentYear: number): number[] {
  const spans = rulesFor(policy, directive, documentYear).flatMap((rule) => rule.years);
  return [...new Set(spans)].sort((a, b) => a - b);
}

function rulesFor(policy: readonly ReviewRule[], directive: Directive, documentYear: number): ReviewRule[] {
  return policy.filter(
    (rule) =>
      (rule.from === undefined || rule.from <= documentYear) &&
      (rule.until === undefined || documentYear <= rule.until) &&
      rule.of.includes(directive.kind),
  );
}
