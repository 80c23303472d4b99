/** A word typed twice. */
import { findDoubled } from "../language/doubled.ts";
import { spelledLines, tokensOf } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

export const doubledWord: Rule = {
  id: "doubled-word",
  severity: "error",
  title: "Từ bị gõ hai lần",
  basis: "Lỗi gõ; từ láy (dần dần, thường xuyên) và tên riêng liền nhau (Ban Xây dựng Đảng Đảng ủy) không phải là lỗi.",
  examples: {
    bad: ["Nâng cao chất lượng công tác tác bảo vệ môi trường.", "Gửi báo cáo về về Ban Xây dựng Đảng."],
    good: [
      "Ban Xây dựng Đảng Đảng ủy theo dõi.",
      "Thực hiện chế độ báo cáo theo quy định định kỳ, từng bước dần dần nâng cao.",
    ],
  },
  check: (context) =>
    spelledLines(context).flatMap((line) => {
      const tokens = tokensOf(line);
      return findDoubled(tokens, context.words).flatMap(({ from, size }) => {
        const [before, first, last] = [tokens[from - 1], tokens[from], tokens[from + size - 1]];
        if (!before || !first || !last) return [];
        const repeated = line.text.slice(first.start, last.end);
        return [
          {
            what: `“${repeated}” được viết hai lần liền nhau.`,
            why: "Đây không phải từ láy, cũng không phải hai tên gọi đứng cạnh nhau.",
            fix: `Bỏ một chữ “${repeated}”.`,
            at: { path: line.path, start: before.end, end: last.end },
            edit: { replacement: "" },
          },
        ];
      });
    }),
};
