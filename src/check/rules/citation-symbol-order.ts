/** Hyphen and slash of a symbol in the other regime's order: `27-CT/TTg` for `27/CT-TTg`. */
import { designationOf, fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationSymbolOrder: Rule = {
  id: "citation-symbol-order",
  severity: "error",
  title: "Dấu gạch nối và gạch chéo của ký hiệu sai thứ tự",
  basis: "HD 05-HD/VPTW (số-LOẠI/CƠ QUAN) và NĐ 30/2020/NĐ-CP, Phụ lục I (số/LOẠI-CƠ QUAN).",
  examples: {
    bad: ["Thực hiện Chỉ thị số 27-CT/TTg, ngày 08/9/2016 của Thủ tướng Chính phủ."],
    good: [
      "Thực hiện Chỉ thị số 27/CT-TTg, ngày 08/9/2016 của Thủ tướng Chính phủ.",
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư.",
    ],
  },
  check: (context) =>
    fromDefects(
      context,
      ["citation-symbol-order"],
      "Ký hiệu văn bản của Đảng và của Nhà nước có thứ tự dấu khác nhau.",
      ({ citation }) => designationOf(citation),
    ),
};
