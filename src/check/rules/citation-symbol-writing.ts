/** Dashes, capitals and the leading zero of a number and symbol. */
import { designationOf, fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationSymbolWriting: Rule = {
  id: "citation-symbol-writing",
  severity: "style",
  title: "Số và ký hiệu viết chưa đúng cách: gạch dài, chữ hoa, số 0 đứng trước",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP, mục số và ký hiệu: số nhỏ hơn 10 có số 0 đứng trước, dùng gạch nối.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 5-CT/TW, ngày 23/6/2021 của Ban Bí thư.",
      "Thực hiện Nghị quyết số 29–NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương.",
    ],
    good: ["Thực hiện Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư."],
  },
  check: (context) =>
    fromDefects(
      context,
      ["citation-symbol-dash", "citation-symbol-case", "citation-number-padding"],
      "Số và ký hiệu phải viết đúng như trên văn bản gốc.",
      ({ citation }, { code }) => {
        const right = designationOf(citation);
        return right !== undefined && code === "citation-number-padding" ? `0${right}` : right;
      },
    ),
};
