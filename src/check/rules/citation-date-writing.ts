/** Zeros of a date, and the word `ngày` before it. */
import { numericDate } from "../../base/date.ts";
import { fromDefects } from "../citations.ts";
import type { Rule } from "../types.ts";

export const citationDateWriting: Rule = {
  id: "citation-date-writing",
  severity: "style",
  title: "Ngày ban hành của văn bản được dẫn viết chưa đúng cách",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: ngày dưới 10 và tháng 1, tháng 2 có số 0 đứng trước.",
  examples: {
    bad: [
      "Thực hiện Chỉ thị số 05-CT/TW, ngày 23/06/2021 của Ban Bí thư.",
      "Thực hiện Kế hoạch số 47-KH/TU, ngày 7/5/2021 của Ban Thường vụ Thành ủy.",
    ],
    good: ["Thực hiện Kế hoạch số 47-KH/TU, ngày 07/5/2021 của Ban Thường vụ Thành ủy."],
  },
  check: (context) =>
    fromDefects(
      context,
      ["citation-date-padding", "citation-missing-ngay"],
      "Ngày tháng trong văn bản viết theo một cách thống nhất.",
      ({ line, citation }, { code, start, end }) => {
        const written = line.text.slice(start, end);
        const date = citation.parts.date ?? "";
        if (date.length !== "2027-01-15".length || !/^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(written)) return undefined;
        return code === "citation-missing-ngay" ? `ngày ${written}` : numericDate(date);
      },
    ),
};
