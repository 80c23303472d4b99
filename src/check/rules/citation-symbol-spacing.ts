/** Spaces inside a number and symbol: `238 - QĐ/TW`. */
import { designationOf, fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationSymbolSpacing: Rule = {
  id: "citation-symbol-spacing",
  severity: "error",
  title: "Dấu cách thừa trong số và ký hiệu văn bản",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP, mục số và ký hiệu: các nhóm chữ, số viết liền nhau.",
  examples: {
    bad: ["Thực hiện Nghị quyết số 45- NQ/TW, ngày 24/01/2019 của Bộ Chính trị (khóa XII)."],
    good: ["Thực hiện Nghị quyết số 45-NQ/TW, ngày 24/01/2019 của Bộ Chính trị (khóa XII)."],
  },
  check: (context) =>
    fromDefects(context, ["citation-symbol-spacing"], "Số, ký hiệu viết liền, không có dấu cách.", ({ citation }) =>
      designationOf(citation),
    ),
};
