/** The helpers that data texts and templates share: one table, one meaning in both. */
import type { Helper, HelperContext } from "./helper.ts";
import { appendixLabel, blank, cite, note } from "./marks.ts";
import { capital, is, lower, plus, upper } from "./words.ts";

export const HELPERS: Readonly<Record<string, Helper>> = {
  cite,
  note,
  blank,
  appendix: appendixLabel,
  upper,
  lower,
  capital,
  plus,
  is,
};

/** Calls a helper after counting its arguments. */
export function runHelper(name: string, args: readonly unknown[], context: HelperContext): ReturnType<Helper["run"]> {
  const helper = HELPERS[name];
  if (!helper) return undefined;
  const [fewest, most] = helper.arity;
  if (args.length < fewest || args.length > most) {
    context.report({
      code: "bad-arguments",
      what: args.length === 0 ? `Hàm “${name}” thiếu giá trị.` : `Hàm “${name}” được đưa ${args.length} giá trị.`,
      why: `Hàm này cần ${countWords(fewest, most)}.`,
      fix: `Cách viết: ${helper.usage}.`,
    });
    return undefined;
  }
  return helper.run(args, context);
}

function countWords(fewest: number, most: number): string {
  return fewest === most ? `đúng ${fewest} giá trị` : `từ ${fewest} đến ${most} giá trị`;
}
