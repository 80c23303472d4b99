/** A khóa that the date of issue does not fall into. */
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationTermWrong: Rule = {
  id: "citation-term-wrong",
  severity: "error",
  title: "Khóa của cơ quan ban hành không đúng với ngày ban hành",
  basis: "Bảng các khóa Ban Chấp hành Trung ương (data/terms.yaml).",
  examples: {
    bad: ["Thực hiện Chỉ thị số 42-CT/TW, ngày 16/4/2010 của Bộ Chính trị (khóa XI)."],
    good: ["Thực hiện Chỉ thị số 42-CT/TW, ngày 16/4/2010 của Bộ Chính trị (khóa X)."],
  },
  check: (context) => fromDefects(context, ["citation-term-wrong"], "Mỗi ngày chỉ thuộc một khóa."),
};
