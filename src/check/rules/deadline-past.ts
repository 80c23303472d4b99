/** A deadline that had passed before the document was issued. */
import type { Rule } from "../types.ts";

const DEADLINE =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|xong trước|hạn|đến hết|muộn nhất(?: là)?)\s+ngày\s+(?<day>\d{1,2})(?:[/.-]|\s+tháng\s+)(?<month>\d{1,2})(?:[/.-]|\s+năm\s+)(?<year>\d{4})/giu;

export const deadlinePast: Rule = {
  id: "deadline-past",
  severity: "error",
  title: "Thời hạn đã qua trước ngày của văn bản",
  basis: "Lịch: thời hạn giao việc phải sau ngày ban hành.",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các chi bộ báo cáo kết quả trước ngày 15/11/2026 về Đảng ủy.",
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các chi bộ báo cáo kết quả trước ngày 15/11/2027 về Đảng ủy.",
    ],
  },
  check({ lines, date, year }) {
    const own = date ?? (year === undefined ? undefined : String(year));
    if (own === undefined) return [];
    return lines.flatMap(({ path, masked, zone }) =>
      [...masked.matchAll(DEADLINE)].flatMap((match) => {
        const { day = "", month = "", year: named = "" } = match.groups ?? {};
        const iso = `${named}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
        if (zone === "appendix" || iso.slice(0, own.length) >= own) return [];
        return [
          {
            what: `Thời hạn ${day}/${month}/${named} đã qua khi văn bản này ban hành.`,
            why: "Thời hạn cũ thường sót lại khi dùng lại văn bản năm trước.",
            fix: "Sửa lại thời hạn.",
            at: { path, start: match.index, end: match.index + match[0].length },
          },
        ];
      }),
    );
  },
};
