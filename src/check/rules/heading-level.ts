/** A level left out: points a) right under a section without 1., or 1.1. without 1. */
import type { Rule } from "../types.ts";

const DEPTH = { section: 0, item: 1, subitem: 2, point: 2 } as const;

export const headingLevel: Rule = {
  id: "heading-level",
  severity: "style",
  title: "Bỏ cấp: điểm a), b) nằm ngay dưới mục I, II",
  basis: "Bố cục của HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: mục, khoản (1.), điểm a).",
  examples: {
    bad: ["I. MỤC ĐÍCH\n\na) Giúp các chi bộ xác định nhiệm vụ trọng tâm.\n\nb) Việc triển khai phải thiết thực."],
    good: [
      "I. MỤC ĐÍCH\n\n1. Giúp các chi bộ xác định nhiệm vụ trọng tâm:\n\na) Nhiệm vụ tuyên truyền;\n\nb) Nhiệm vụ kiểm tra.",
    ],
  },
  check: ({ lines }) =>
    lines.flatMap(({ unit: section }) => {
      if (section?.type !== "section") return [];
      const first = section.children.find((child) => child.type === "item");
      const scheme = first?.numbering.scheme;
      if (scheme !== "subitem" && scheme !== "point") return [];
      const line = lines.find(({ unit }) => unit === first);
      if (!line || DEPTH[scheme] - DEPTH.section < 2) return [];
      return [
        {
          what: `“${line.label}” đứng ngay dưới mục ${section.numbering.label}, thiếu cấp 1., 2. ở giữa.`,
          why: "Thứ tự các cấp là I., 1., a).",
          fix: "Đánh số 1., 2. cho các ý này.",
          at: { path: line.path, start: 0, end: Math.min(line.text.length, 60) },
        },
      ];
    }),
};
