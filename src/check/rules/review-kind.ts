/** A review called by another name than its span of years calls for: `Tổng kết 05 năm`. */
import { kindsFor } from "../../registry/reviews/policy.ts";
import { directiveOf } from "../citations.ts";
import { reviewsInText } from "../reviews-in-text.ts";
import type { Rule } from "../types.ts";

export const reviewKind: Rule = {
  id: "review-kind",
  severity: "warning",
  title: "Gọi sơ kết, tổng kết, đánh giá không đúng với số năm",
  basis: "Bảng mốc sơ kết, tổng kết, đánh giá (data/reviews.yaml).",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\n- Sơ kết 10 năm thực hiện Chỉ thị số 37-CT/TW, ngày 06/6/2014 của Ban Bí thư (khóa XI).",
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2024\n\n- Tổng kết 10 năm thực hiện Chỉ thị số 37-CT/TW, ngày 06/6/2014 của Ban Bí thư (khóa XI).",
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2026\n\n- Đánh giá 05 năm thực hiện Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư.",
    ],
  },
  check: (context) =>
    reviewsInText(context.lines).flatMap((review) => {
      const directive = directiveOf(review.citation, context.registry);
      const year = review.year ?? context.year;
      if (!directive || year === undefined) return [];
      const kinds = kindsFor(context.registry.reviewPolicy, directive, review.years, year);
      if (kinds.length === 0 || kinds.includes(review.kind)) return [];
      return [
        {
          what: `Mốc ${review.years} năm thường là ${kinds.join(" hoặc ")}, ở đây viết ${review.kind}.`,
          why: "Theo bảng mốc sơ kết, tổng kết, đánh giá: mốc dưới 10 năm sơ kết, từ 10 năm tổng kết; từ năm 2026 dùng cả đánh giá.",
          fix: `Viết “${kinds[0] ?? ""}”.`,
          at: { path: review.line.path, start: review.start, end: review.start + review.kind.length },
        },
      ];
    }),
};
