/** A bracket without its partner in the same paragraph. */
import { findLone } from "../language/quotes.ts";
import { spelledLines } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

export const unbalancedBracket: Rule = {
  id: "unbalanced-bracket",
  severity: "error",
  title: "Ngoặc đơn không đủ cặp",
  basis: "Ngoặc mở và đóng phải đi với nhau trong một đoạn.",
  examples: {
    bad: ["Báo cáo về Ban Thường vụ (qua Ban Xây dựng Đảng trước ngày 10/11/2027."],
    good: ["Báo cáo về Ban Thường vụ (qua Ban Xây dựng Đảng).", "Theo điểm a) và điểm b) mục này."],
  },
  check: (context) =>
    spelledLines(context).flatMap((line) =>
      findLone(line.text, ["(", "["]).map(({ at, mark, lacks }) => ({
        what: `Dấu ${mark} không có dấu ${lacks === "close" ? "đóng" : "mở"} đi cùng.`,
        why: "Thiếu một dấu thì không rõ phần ghi chú bắt đầu hay kết thúc ở đâu.",
        fix: "Thêm dấu còn thiếu, hoặc bỏ dấu này.",
        at: { path: line.path, start: at, end: at + 1 },
      })),
    ),
};
