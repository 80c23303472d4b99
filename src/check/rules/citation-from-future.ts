/** A text dated after the document that cites it. */
import { numericDate } from "../../base/date.ts";
import { mentionsOf, nameOf } from "../citations.ts";
import { dateJoint, ownRange } from "../citation-marks.ts";
import type { Rule } from "../types.ts";

export const citationFromFuture: Rule = {
  id: "citation-from-future",
  severity: "error",
  title: "Văn bản được dẫn có ngày sau ngày của văn bản này",
  basis: "Lịch: chỉ dẫn được văn bản đã ban hành.",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\nThực hiện Chỉ thị số 88-CT/TW, ngày 15/8/2025 của Ban Bí thư, Đảng ủy hướng dẫn như sau:",
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\nThực hiện Chỉ thị số 88-CT/TW, ngày 15/8/2023 của Ban Bí thư, Đảng ủy hướng dẫn như sau:",
    ],
  },
  check(context) {
    const own = context.date ?? (context.year === undefined ? undefined : String(context.year));
    if (own === undefined) return [];
    return mentionsOf(context).flatMap(({ line, citation }) => {
      const date = citation.parts.date;
      // Only the part of the date that both know can be compared.
      const length = Math.min(own.length, date?.length ?? 0);
      if (citation.form !== "numbered" || date === undefined || date.slice(0, length) <= own.slice(0, length))
        return [];
      const { start, end } = dateJoint(line, ownRange(citation)) ?? citation;
      return [
        {
          what: `${nameOf(citation)} ghi ngày ${numericDate(date)}, sau ngày của văn bản này.`,
          why: `Văn bản này là của ${own.length === 4 ? `năm ${own}` : numericDate(own).trim()}; chỉ dẫn được văn bản đã ban hành.`,
          fix: "Kiểm tra lại ngày của văn bản được dẫn, hoặc năm của văn bản này.",
          at: { path: line.path, start, end },
        },
      ];
    });
  },
};
