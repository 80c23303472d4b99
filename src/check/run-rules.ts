/** A document to check and the rules → findings, worst first in every place, in the order of the text. */
import { keepAnswers } from "./answers.ts";
import { findLegacy } from "./language/legacy.ts";
import { RULES } from "./rules.ts";
import { isIgnored } from "./suppress.ts";
import type { CheckContext, Finding, Rule } from "./types.ts";

const WORST_FIRST = { error: 0, warning: 1, style: 2 } as const;

/** Runs every rule that is switched on. What the officer has ruled out, with a reason, is left out. */
export function checkDocument(context: CheckContext, rules: readonly Rule[] = RULES): Finding[] {
  const order = new Map(context.lines.map(({ path }, index) => [path, index]));
  const place = ({ at }: Finding): number => order.get(at.path) ?? order.size;
  const found = readable(rules, context).flatMap((rule) => runRule(rule, context));
  const shown = found.filter((finding) => !isIgnored(finding, context) && !isRewritten(finding, found));
  return keepAnswers(shown).sort(
    (a, b) =>
      place(a) - place(b) ||
      a.at.start - b.at.start ||
      WORST_FIRST[a.severity] - WORST_FIRST[b.severity] ||
      a.at.end - b.at.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** In an old encoding no word can be read: the encoding is named, and what is measured, nothing else. */
function readable(rules: readonly Rule[], { lines, words }: CheckContext): readonly Rule[] {
  if (!findLegacy(lines, words)) return rules;
  return rules.filter(({ id }) => id === "legacy-encoding" || id.startsWith("form-"));
}

function runRule(rule: Rule, context: CheckContext): Finding[] {
  const set = context.config.rules.get(rule.id);
  if (set === "off") return [];
  return rule.check(context).map((found) => ({
    ...found,
    rule: rule.id,
    severity: set ?? found.severity ?? rule.severity,
  }));
}

/** A certain correction that rewrites the words anyway needs no second remark on them. */
function isRewritten(finding: Finding, found: readonly Finding[]): boolean {
  const { rule, severity, at } = finding;
  return found.some(
    (other) =>
      other.edit !== undefined &&
      other.rule !== rule &&
      other.at.path === at.path &&
      other.at.start <= at.start &&
      at.end <= other.at.end &&
      (finding.edit === undefined || other.at.end - other.at.start > at.end - at.start) &&
      WORST_FIRST[other.severity] <= WORST_FIRST[severity],
  );
}
