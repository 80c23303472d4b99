/** A long paragraph that stands twice in the body. */
import type { CheckedLine, Rule } from "../types.ts";

/** Shorter lines repeat by nature. */
const SHORTEST = 60;

export const paragraphRepeated: Rule = {
  id: "paragraph-repeated",
  severity: "warning",
  title: "Một đoạn dài xuất hiện hai lần",
  basis: "Đối chiếu trong chính văn bản: đoạn lặp thường do sao chép mà chưa sửa.",
  examples: {
    bad: [
      "- Tổng hợp, báo cáo kết quả thực hiện hằng năm về Ủy ban nhân dân thành phố theo quy định.\n- Chủ trì sơ kết.\n- Tổng hợp, báo cáo kết quả thực hiện hằng năm về Ủy ban nhân dân thành phố theo quy định.",
    ],
    good: ["- Tổng hợp, báo cáo kết quả.\n- Chủ trì sơ kết.\n- Tổng hợp, báo cáo kết quả."],
  },
  check({ lines }) {
    const first = new Map<string, CheckedLine>();
    return lines.flatMap((line) => {
      if (line.zone !== "body" || line.role === "heading" || line.role === "assignment" || line.text.length < SHORTEST)
        return [];
      const words = line.text
        .replace(/[\s.;,:]+/gu, " ")
        .trim()
        .toLowerCase();
      const earlier = first.get(words);
      if (!earlier) {
        first.set(words, line);
        return [];
      }
      return [
        {
          what: `Đoạn này giống hệt đoạn ở ${earlier.where}.`,
          why: "Đoạn lặp thường là chép lại mà chưa sửa cho đơn vị ở đây.",
          fix: "Sửa cho đúng với mục này, hoặc bỏ một trong hai đoạn.",
          at: { path: line.path, start: 0, end: line.text.length },
        },
      ];
    });
  },
};
