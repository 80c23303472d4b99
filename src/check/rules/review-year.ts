/** An anniversary that does not come out in the year of the document: `Sơ kết 05 năm` of a text of 2019 in 2023. */
import { numericDate } from "../../base/date.ts";
import { spansFor } from "../../registry/reviews/policy.ts";
import { directiveOf, nameOf } from "../citations.ts";
import { issuedYear, reviewsInText } from "../reviews-in-text.ts";
import type { Rule } from "../types.ts";

export const reviewYear: Rule = {
  id: "review-year",
  severity: "warning",
  title: "Số năm sơ kết, tổng kết, đánh giá không khớp với năm ban hành",
  basis: "Mốc tính từ ngày ban hành của văn bản được sơ kết, tổng kết.",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\n- Sơ kết 05 năm thực hiện Nghị quyết số 36-NQ/TW, ngày 30/01/2023 của Bộ Chính trị.",
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\n- Tổng kết 10 năm thực hiện Chỉ thị số 37-CT/TW, ngày 06/6/2014 của Ban Bí thư (khóa XI).",
      "KẾ HOẠCH\nCông tác khoa giáo năm 2023\n\n- Sơ kết 03 năm thực hiện Chương trình hành động số 40-CTr/TU, ngày 18/11/2022 của Ban Thường vụ Thành ủy vào năm 2025.",
    ],
  },
  check: (context) =>
    reviewsInText(context.lines).flatMap((review) => {
      const directive = directiveOf(review.citation, context.registry);
      const issued = issuedYear(review, directive?.date);
      const year = review.year ?? context.year;
      if (issued === undefined || year === undefined || issued + review.years === year) return [];
      // Work may begin in the year before; what is over, or far off, is wrong.
      const real = year - issued;
      const spans = directive ? spansFor(context.registry.reviewPolicy, directive, year) : [];
      const date = directive?.date ?? review.citation.parts.date ?? String(issued);
      return [
        {
          what: `${nameOf(review.citation)} đến năm ${year} không phải tròn ${review.years} năm.`,
          why: `Ban hành ngày ${numericDate(date)}; ${issued} + ${review.years} = ${issued + review.years}, khác năm ${year}.`,
          fix: spans.includes(real)
            ? `Sửa thành ${String(real).padStart(2, "0")} năm.`
            : `Đưa sang năm ${issued + review.years}, hoặc sửa lại số năm.`,
          at: { path: review.line.path, start: review.start, end: review.end },
        },
      ];
    }),
};
