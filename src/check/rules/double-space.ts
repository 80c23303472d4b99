/** Several spaces where one is enough. */
import { blankRanges } from "../language/blank-ranges.ts";
import { runningLines, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

export const doubleSpace: Rule = {
  id: "double-space",
  severity: "style",
  title: "Nhiều dấu cách liền nhau",
  basis: "Giữa hai từ chỉ có một dấu cách; khoảng trống rộng hơn do Word căn.",
  examples: {
    bad: ["Các chi bộ  báo cáo kết quả."],
    good: ["Các chi bộ báo cáo kết quả."],
  },
  check: (context) =>
    runningLines(context)
      .filter(({ text }) => text.includes("  "))
      .flatMap((line) => {
        const blanks = blankRanges(line.inlines);
        return [...line.text.matchAll(/(?<=\S) {2,}(?=\S)/gu)].flatMap(({ 0: spaces, index }) => {
          if (touchesAny(index, index + spaces.length, blanks)) return [];
          return [
            {
              what: `Có ${spaces.length} dấu cách liền nhau.`,
              why: "Dấu cách thừa làm chữ giãn không đều.",
              fix: "Để lại một dấu cách.",
              at: { path: line.path, start: index, end: index + spaces.length },
              edit: { replacement: " " },
            },
          ];
        });
      }),
};
