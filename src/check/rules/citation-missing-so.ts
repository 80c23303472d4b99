/** A number and symbol without the word `số` before it. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationMissingSo: Rule = {
  id: "citation-missing-so",
  severity: "warning",
  title: "Thiếu chữ “số” trước số và ký hiệu văn bản được dẫn",
  basis:
    "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: dẫn văn bản phải ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.",
  examples: {
    bad: ["Thực hiện Nghị quyết 24-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương (khóa XI)."],
    good: ["Thực hiện Nghị quyết số 24-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương (khóa XI)."],
  },
  check: (context) =>
    fromDefects(
      context,
      ["citation-missing-so"],
      "Văn bản được dẫn phải ghi đủ tên loại, chữ “số”, số và ký hiệu.",
      ({ line }, { start, end }) => `số ${line.text.slice(start, end)}`,
    ),
};
