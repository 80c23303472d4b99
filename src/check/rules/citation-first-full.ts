/** A first mention by number and symbol alone. */
import { numericDate } from "../../base/date.ts";
import { directiveOf, keyOf, mentionsOf, nameOf } from "../citations.ts";
import type { Rule } from "../types.ts";

/** A heading names its text in short; the text below gives it in full. */
const SHORT_PLACES = new Set(["heading", "subject", "author", "appendix-title", "number", "group", "cell"]);

/** A short name is no mention. */
const ALIAS = /(?:gọi|viết)(?:\s+(?:chung|tắt))*\s+là\s+$/u;

export const citationFirstFull: Rule = {
  id: "citation-first-full",
  severity: "style",
  title: "Văn bản được dẫn lần đầu chỉ có số và ký hiệu",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: lần đầu dẫn đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.",
  examples: {
    bad: ["Tiếp tục quán triệt Nghị quyết số 29-NQ/TW trong toàn Đảng bộ."],
    good: [
      "Thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng (khóa XI).\nTiếp tục quán triệt Nghị quyết số 29-NQ/TW trong toàn Đảng bộ.",
    ],
  },
  check(context) {
    const seen = new Set<string>();
    return mentionsOf(context).flatMap(({ line, citation, nested }) => {
      const key = citation.form === "numbered" ? keyOf(citation) : undefined;
      if (key === undefined || seen.has(key) || SHORT_PLACES.has(line.role)) return [];
      seen.add(key);
      if (nested || citation.parts.mention === "full" || ALIAS.test(line.text.slice(0, citation.start))) return [];
      const directive = directiveOf(citation, context.registry);
      return [
        {
          what: `${nameOf(citation)} được nhắc lần đầu mà chưa dẫn đủ.`,
          why: "Lần đầu phải có ngày, cơ quan ban hành và trích yếu; các lần sau mới dẫn tắt.",
          fix: directive?.date
            ? `Ghi thêm “, ngày ${numericDate(directive.date)} của ${directive.issuer}”.`
            : "Ghi thêm ngày, cơ quan ban hành và trích yếu theo bản gốc.",
          at: { path: line.path, start: citation.start, end: citation.end },
        },
      ];
    });
  },
};
