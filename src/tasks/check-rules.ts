/** `soan check --rules`: nothing in; every rule of the proofreader by family, as its own file states it, out. */
import type { Severity } from "../base/diagnostic.ts";
import { FAMILIES } from "../check/rules.ts";

/** A rule as an officer reads about it. */
export interface RuleRow {
  id: string;
  severity: Severity;
  title: string;
  basis: string;
  /** A text that the rule names, and one that it leaves alone; absent where only measures of a Word file tell. */
  bad?: string;
  good?: string;
}

export interface RulesResult {
  families: { id: string; name: string; rules: RuleRow[] }[];
}

/** Measures of a Word file, as the tests of rules of form write them. */
const MEASURES = /^<\?word/u;
/** Elements that print on a line of their own. */
const LINE = /<\/?(?:p|line|heading|item|section|title|letterhead|signoff|table|row|appendix|group)\b[^>]*>/gu;

/** All rules, in the order in which they run. */
export function listRules(): RulesResult {
  return {
    families: FAMILIES.map(({ id, name, rules }) => ({
      id,
      name,
      rules: rules.map(({ id: rule, severity, title, basis, examples: { bad, good } }) => {
        const [wrong = "", right = ""] = [bad[0], good[0]];
        const shown = MEASURES.test(wrong) ? {} : { bad: readable(wrong), good: readable(right) };
        return { id: rule, severity, title, basis, ...shown };
      }),
    })),
  };
}

/** The words of an example without markup, line by line. */
function readable(example: string): string {
  return example
    .replace(LINE, "\n")
    .replace(/<[^>]+>/gu, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
