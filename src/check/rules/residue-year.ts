/** The year of another document: the subject with it (`công tác khoa giáo năm 2023` in a text of 2024), or last year where this one is meant. */
import { escapePattern } from "../escape-pattern.ts";
import { touchesAny } from "../language/spelled-lines.ts";
import { leftYears } from "../../registry/years/left-years.ts";
import type { CheckContext, Rule } from "../types.ts";

/** What is over, or compared with, has its own year. */
const PAST =
  /(?:kết quả|năm trước|so với|báo cáo|tổng kết|sơ kết|đánh giá|trong năm|giai đoạn|từ|đã|cuối|hết|kế hoạch|phương hướng)[^.;]{0,60}$/iu;

export const residueYear: Rule = {
  id: "residue-year",
  severity: "warning",
  title: "Còn năm của văn bản cũ",
  basis: "Đối chiếu trong chính văn bản: cùng một việc mà ghi năm khác với năm của văn bản.",
  examples: {
    bad: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. MỤC ĐÍCH\n\n1. Xác định nhiệm vụ trọng tâm của công tác khoa giáo năm 2026 ở cơ sở.",
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các chi bộ xây dựng kế hoạch của cấp mình trong quý I năm 2026.",
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. MỤC ĐÍCH\n\n1. Xác định nhiệm vụ trọng tâm của công tác khoa giáo năm 2027 ở cơ sở.",
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. MỤC ĐÍCH\n\n1. Phát huy kết quả công tác khoa giáo năm 2026 ở cơ sở.",
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Năm 2026, tỷ lệ tham gia bảo hiểm y tế đạt 95%. Các chi bộ tiếp tục thực hiện Kế hoạch công tác năm 2026; năm học 2026 - 2027 mở thêm lớp bán trú.",
    ],
  },
  check(context) {
    const { year, lines, registry } = context;
    if (year === undefined) return [];
    const pattern = subjectPattern(context);
    return lines.flatMap(({ path, masked, zone, role, text }) => {
      if (zone === "head" || zone === "title" || zone === "appendix") return [];
      const named = [...(pattern ? masked.matchAll(pattern) : [])]
        .filter((match) => Number(match.groups?.["year"]) !== year && !PAST.test(masked.slice(0, match.index)))
        .map((match) => ({ start: match.index, end: match.index + match[0].length }));
      const left = leftYears(masked, { year, deadline: role === "assignment", registry }).filter(
        ({ start, end }) => !touchesAny(start, end, named),
      );
      return [...named, ...left].map(({ start, end }) => ({
        what: `Còn “${text.slice(start, end)}”, trong khi văn bản là của năm ${year}.`,
        why: "Năm cũ thường sót lại khi dùng lại văn bản năm trước.",
        fix: "Sửa thành năm của văn bản; nếu đúng là nói về năm khác thì giữ nguyên.",
        at: { path, start, end },
      }));
    });
  },
};

/** The subject with any year. */
function subjectPattern(context: CheckContext): RegExp | undefined {
  const phrase = subjectPhrase(context);
  return phrase === undefined ? undefined : new RegExp(`${escapePattern(phrase)}\\s+năm\\s+(?<year>\\d{4})`, "giu");
}

/** The last words of the subject before its year: `công tác khoa giáo`. */
function subjectPhrase({ lines, year }: CheckContext): string | undefined {
  const subject = lines
    .filter(({ role }) => role === "subject")
    .map(({ text }) => text)
    .join(" ");
  const before = new RegExp(`((?:\\p{L}+\\s+){1,3}\\p{L}+)\\s+năm\\s+${year ?? "0000"}`, "u").exec(subject)?.[1];
  return before?.replace(/\s+/gu, " ");
}
