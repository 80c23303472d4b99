/** An issuer that is not the one the registry knows; its capitals are the business of `organ-name-writing`. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationIssuer: Rule = {
  id: "citation-issuer",
  severity: "error",
  title: "Cơ quan ban hành của văn bản được dẫn không đúng",
  basis: "Danh mục văn bản (data/directives).",
  examples: {
    bad: ["Thực hiện Chỉ thị số 19-CT/TW, ngày 05/11/2012 của Bộ Chính trị (khóa XI)."],
    good: [
      "Thực hiện Chỉ thị số 19-CT/TW, ngày 05/11/2012 của Ban Bí thư (khóa XI).",
      "Thực hiện Chỉ thị số 40-CT/TW, ngày 15/6/2004 của Ban Bí thư Trung ương Đảng (khóa IX).",
    ],
  },
  check: (context) => fromDefects(context, ["citation-issuer-differs"], "Mỗi văn bản có một cơ quan ban hành."),
};
