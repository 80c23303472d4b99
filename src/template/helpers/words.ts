/** Helpers that turn one value into another: letter case, sums, comparison. */
import { capitalizeFirst, lowerFirst, toUpper } from "../../base/text/case.ts";
import type { Helper } from "./helper.ts";

const onWord = (name: string, change: (word: string) => string): Helper => ({
  usage: `{{${name} organ.name}}`,
  arity: [1, 1],
  run([word], { report }) {
    if (typeof word === "string" || typeof word === "number") return change(String(word));
    report({
      code: "bad-arguments",
      what: `Hàm “${name}” chỉ đổi được chữ.`,
      why: "Giá trị được đưa vào là một nhóm, một danh sách hoặc để trống.",
      fix: `Cách viết: {{${name} organ.name}}.`,
    });
    return undefined;
  },
});

/** `THÀNH ỦY`. */
export const upper = onWord("upper", toUpper);

/** First letter lower: `ban Tuyên giáo`. */
export const lower = onWord("lower", lowerFirst);

/** First letter upper: `Ban Tuyên giáo`. */
export const capital = onWord("capital", capitalizeFirst);

/** Sum of two numbers: next year, last year. */
export const plus: Helper = {
  usage: "{{plus year 1}}",
  arity: [2, 2],
  run([a, b], { report }) {
    if (typeof a === "number" && typeof b === "number") return a + b;
    report({
      code: "bad-arguments",
      what: "Hàm “plus” chỉ cộng được hai số.",
      why: "Một trong hai giá trị được đưa vào không phải là số.",
      fix: "Cách viết: {{plus year 1}}.",
    });
    return undefined;
  },
};

/** True when two values are the same; for `{{#if (is regime "state")}}`. */
export const is: Helper = { usage: '{{#if (is regime "state")}}', arity: [2, 2], run: ([a, b]) => a === b };
