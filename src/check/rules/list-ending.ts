/** The last line of a list that ends like the lines before it: with a semicolon, a comma or nothing. */
import { listsOfLines } from "../language/list-lines.ts";
import type { Rule } from "../types.ts";

export const listEnding: Rule = {
  id: "list-ending",
  severity: "style",
  title: "Dấu cuối dòng trong danh sách",
  basis: "Các dòng của một danh sách kết thúc bằng dấu chấm phẩy thì dòng cuối kết thúc bằng dấu chấm.",
  examples: {
    bad: [
      "I. NHIỆM VỤ\n\nCác đơn vị thực hiện:\n\n- Mở lớp học buổi tối;\n\n- Duy trì thư viện;\n\n- Báo cáo kết quả;\n\n1. Tuyên truyền\n\nĐăng tin thường xuyên.",
    ],
    good: [
      "I. NHIỆM VỤ\n\nCác đơn vị thực hiện:\n\n- Mở lớp học buổi tối;\n\n- Duy trì thư viện;\n\n- Báo cáo kết quả.",
    ],
  },
  check: (context) =>
    listsOfLines(context).flatMap((list) => {
      const last = list.at(-1);
      const before = list.slice(0, -1);
      if (!last || before.length === 0 || !before.every(({ text }) => /;\s*$/u.test(text))) return [];
      const end = last.text.trimEnd().length;
      const mark = last.text.charAt(end - 1);
      if (/[.!?…:]$|[.!?…][”)]$/u.test(last.text.slice(0, end))) return [];
      const isMark = /[;,]/u.test(mark);
      const start = end - 1;
      return [
        {
          what: isMark
            ? `Dòng cuối của danh sách kết thúc bằng “${mark}”.`
            : "Dòng cuối của danh sách không có dấu chấm.",
          why: "Các dòng trước kết thúc bằng dấu chấm phẩy, dòng cuối khép lại bằng dấu chấm.",
          fix: "Kết thúc bằng dấu chấm.",
          at: { path: last.path, start, end },
          edit: { replacement: isMark ? "." : `${mark}.` },
        },
      ];
    }),
};
