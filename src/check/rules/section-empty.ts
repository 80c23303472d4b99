/** A heading with nothing below it. */
import type { Rule } from "../types.ts";

export const sectionEmpty: Rule = {
  id: "section-empty",
  severity: "warning",
  title: "Mục chỉ có tiêu đề, không có nội dung",
  basis: "Bố cục văn bản: mỗi phần, mục có tên phải có nội dung.",
  examples: {
    bad: [
      "I. MỤC ĐÍCH, YÊU CẦU\n\nII. NỘI DUNG\n\n1. Tổ chức học tập các nghị quyết của Đảng đến từng chi bộ.\n\n2. Kiểm tra việc thực hiện.",
    ],
    good: [
      "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Giúp các chi bộ xác định nhiệm vụ trọng tâm.\n\n2. Việc triển khai phải thiết thực.",
    ],
  },
  check: ({ lines }) =>
    lines.flatMap(({ path, role, unit, label, text }) => {
      if (role !== "heading" || unit?.children.length !== 0) return [];
      return [
        {
          what: `Mục “${label} ${text}” không có nội dung.`,
          why: "Có thể nội dung đã bị mất khi sửa hoặc sao chép.",
          fix: "Bổ sung nội dung, hoặc bỏ tiêu đề này.",
          at: { path, start: 0, end: text.length },
        },
      ];
    }),
};
