/** A heading on its own line that ends with a full stop, a comma or a semicolon. */
import type { Rule } from "../types.ts";

export const headingEndMark: Rule = {
  id: "heading-end-mark",
  severity: "style",
  title: "Tiêu đề mục có dấu câu ở cuối",
  basis: "Cách trình bày của HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: tên mục đứng riêng một dòng không có dấu ở cuối.",
  examples: {
    bad: [
      '<document kind="huong-dan"><section id="a"><heading>NỘI DUNG</heading><item><heading>Công tác tuyên truyền.</heading><p>Tổ chức tuyên truyền.</p></item></section></document>',
    ],
    good: [
      '<document kind="huong-dan"><section id="a"><heading>NỘI DUNG</heading><item><heading>Công tác tuyên truyền</heading><p>Tổ chức tuyên truyền.</p></item></section></document>',
    ],
  },
  check: ({ lines }) =>
    lines.flatMap(({ path, role, text }) => {
      const mark = role === "heading" ? /[.,;](?=\s*$)/u.exec(text) : null;
      if (!mark || text.trimEnd().endsWith("...")) return [];
      return [
        {
          what: `Tiêu đề kết thúc bằng dấu “${mark[0]}”.`,
          why: "Tên mục đứng riêng một dòng, không phải là câu.",
          fix: "Bỏ dấu ở cuối tiêu đề.",
          at: { path, start: mark.index, end: mark.index + 1 },
          edit: { replacement: "" },
        },
      ];
    }),
};
