/** Turns of phrase that are wrong or say a thing twice. */
import { remembering } from "../../base/text/remember.ts";
import { runningLines, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

const patternOf = remembering((find) => new RegExp(find, "giu"));

export const wording: Rule = {
  id: "wording",
  severity: "style",
  title: "Diễn đạt thừa hoặc thiếu từ",
  basis: "Danh sách cách diễn đạt hay sai (data/words/wordings.yaml).",
  examples: {
    bad: [
      "Xây dựng kế hoạch tổng kết 10 năm Nghị quyết số 29-NQ/TW.",
      "Triển khai thực hiện nghiêm túc việc thực hiện quy chế.",
    ],
    good: ["Xây dựng kế hoạch tổng kết 10 năm thực hiện Nghị quyết số 29-NQ/TW."],
  },
  check: (context) =>
    context.words.wordings.flatMap(({ find, right, certain, what, why }) => {
      const pattern = patternOf(find);
      return runningLines(context).flatMap((line) =>
        [...line.text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
          if (touchesAny(index, index + found.length, line.quoted)) return [];
          const rewritten = found.replace(patternOf(find), right).trim();
          return [
            {
              what,
              why,
              fix: certain ? `Viết “${rewritten}”.` : "Viết gọn lại câu này.",
              at: { path: line.path, start: index, end: index + found.length },
              ...(certain ? { edit: { replacement: rewritten } } : {}),
            },
          ];
        }),
      );
    }),
};
