/** Dates outside citations whose day or month lacks its zero. */
import { runningLines, touchesAny } from "../language/spelled-lines.ts";
import type { Rule } from "../types.ts";

const DATE = /(?<![\p{L}\p{N}/.,-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\p{N}/-])/gu;

export const datePadding: Rule = {
  id: "date-padding",
  severity: "style",
  title: "Ngày, tháng viết thiếu số 0",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP: ngày dưới 10 và tháng 1, tháng 2 thêm số 0 ở trước.",
  examples: {
    bad: ["Báo cáo trước ngày 5/11/2027.", "Bắt đầu từ ngày 15/1/2027."],
    good: ["Báo cáo trước ngày 05/11/2027, bổ sung ngày 15/01/2027, ngày 04/7/2027."],
  },
  check: (context) =>
    runningLines(context).flatMap((line) =>
      [...line.text.matchAll(DATE)].flatMap(({ 0: found, index, groups }) => {
        const { day = "", month = "", year = "" } = groups ?? {};
        const needsZero = month === "1" || month === "2";
        const right = `${day.padStart(2, "0")}/${needsZero ? `0${month}` : month}/${year}`;
        if (right === found || touchesAny(index, index + found.length, [...line.cited, ...line.quoted])) return [];
        return [
          {
            what: `“${found}” viết là “${right}”.`,
            why: "Ngày dưới 10 và tháng 1, tháng 2 thêm số 0 để không bị sửa.",
            fix: `Viết “${right}”.`,
            at: { path: line.path, start: index, end: index + found.length },
            edit: { replacement: right },
          },
        ];
      }),
    ),
};
