/** The date after the issuer: `số 29-NQ/TW của … ngày …`. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationOrder: Rule = {
  id: "citation-order",
  severity: "style",
  title: "Ngày của văn bản được dẫn đứng sau cơ quan ban hành",
  basis: "Thứ tự dẫn: tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu.",
  examples: {
    bad: ["Thực hiện Chỉ thị số 05-CT/TW của Ban Bí thư, ngày 23/6/2021 về giảm nghèo bền vững."],
    good: ["Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư về giảm nghèo bền vững."],
  },
  check: (context) =>
    fromDefects(context, ["citation-order"], "Thứ tự dẫn: tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu."),
};
