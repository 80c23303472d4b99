/** A text that another one has replaced before the document's date. */
import { kindAndSymbolOf } from "../../registry/describe.ts";
import { successorOf } from "../../registry/reviews/replaced.ts";
import { directiveOf, keyOf, mentionsOf, nameOf } from "../citations.ts";
import { firstOfEachLine } from "../majority.ts";
import { numericDate } from "../../base/date.ts";
import type { Rule } from "../types.ts";

export const citationSuperseded: Rule = {
  id: "citation-superseded",
  severity: "warning",
  title: "Văn bản được dẫn đã được thay thế",
  basis: "Danh mục văn bản (data/directives), mục successor.",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\nThực hiện Chỉ thị số 08-CT/TW, ngày 21/10/2011 của Ban Bí thư Trung ương Đảng (khóa XI) về “Tăng cường sự lãnh đạo của Đảng đối với vấn đề an toàn thực phẩm trong tình hình mới”.",
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2021\n\nThực hiện Chỉ thị số 08-CT/TW, ngày 21/10/2011 của Ban Bí thư Trung ương Đảng (khóa XI).",
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\nThực hiện Chỉ thị số 17-CT/TW, ngày 21/10/2022 của Ban Bí thư (khóa XIII).",
    ],
  },
  check(context) {
    const own = context.date ?? (context.year === undefined ? undefined : String(context.year));
    if (own === undefined) return [];
    const replaced = mentionsOf(context).flatMap(({ line, citation, nested }) => {
      const directive = directiveOf(citation, context.registry);
      const successor = directive && successorOf(context.registry, directive);
      if (!successor?.date || nested || successor.date.slice(0, own.length) > own) return [];
      return [{ line, citation, successor, key: keyOf(citation) }];
    });
    const seen = new Set<string | undefined>();
    return firstOfEachLine(replaced)
      .filter(({ key }) => !seen.has(key) && seen.add(key))
      .map(({ line, citation, successor }) => ({
        what: `${nameOf(citation)} đã được thay thế.`,
        why: `Theo danh mục văn bản: thay bằng ${kindAndSymbolOf(successor)}, ngày ${numericDate(successor.date ?? "")}.`,
        fix: `Dẫn ${kindAndSymbolOf(successor)}; nếu nói về quá trình trước đây thì giữ nguyên.`,
        at: { path: line.path, start: citation.start, end: citation.end },
      }));
  },
};
