/** A date of issue that the calendar does not have, or that the registry says otherwise. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationDateWrong: Rule = {
  id: "citation-date-wrong",
  severity: "error",
  title: "Ngày ban hành của văn bản được dẫn không đúng",
  basis: "Danh mục văn bản (data/directives) và lịch.",
  examples: {
    bad: [
      "Thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2014 của Ban Chấp hành Trung ương Đảng (khóa XI).",
      "Thực hiện Chỉ thị số 88-CT/TW, ngày 31/4/2021 của Ban Bí thư.",
    ],
    good: ["Thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng (khóa XI)."],
  },
  check: (context) =>
    fromDefects(
      context,
      ["citation-date-differs", "citation-date-unreal"],
      "Ngày ban hành phải đúng như trên văn bản gốc.",
    ),
};
