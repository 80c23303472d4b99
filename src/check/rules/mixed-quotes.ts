/** Straight quotation marks in a document that writes curly ones, or the other way round. */
import { spelledLines } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

const STRAIGHT = /"[^"]*"|"/gu;
const CURLY = /[“”]/gu;

export const mixedQuotes: Rule = {
  id: "mixed-quotes",
  severity: "style",
  title: "Hai kiểu ngoặc kép trong một văn bản",
  basis: "Một văn bản dùng một kiểu dấu ngoặc kép; kiểu ít hơn được nêu.",
  examples: {
    bad: [
      'Phong trào “Bình dân học vụ số” và mô hình "Chi bộ số" được nhân rộng; đề án “Xã hội học tập” được duy trì.',
    ],
    good: ["Phong trào “Bình dân học vụ số” và mô hình “Chi bộ số” được nhân rộng."],
  },
  check(context) {
    const lines = spelledLines(context);
    const count = (find: RegExp): number => lines.reduce((sum, { text }) => sum + (text.match(find)?.length ?? 0), 0);
    const straight = count(/"/gu);
    if (straight === 0 || straight >= count(CURLY)) return [];
    return lines.flatMap((line) =>
      [...line.text.matchAll(STRAIGHT)].map(({ 0: found, index }) => ({
        what: "Ngoặc kép thẳng trong văn bản dùng ngoặc kép cong.",
        why: `Cả văn bản có ${straight} dấu thẳng, còn lại là dấu cong “ ”.`,
        fix: "Đổi thành “ ”.",
        at: { path: line.path, start: index, end: index + found.length },
        ...(found.length > 1 ? { edit: { replacement: `“${found.slice(1, -1)}”` } } : {}),
      })),
    );
  },
};
