/** The subject of the document with the year of another: `công tác khoa giáo năm 2023` in a text of 2024. */
import { escapePattern } from "../escape-pattern.ts";
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
    ],
    good: [
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. MỤC ĐÍCH\n\n1. Xác định nhiệm vụ trọng tâm của công tác khoa giáo năm 2027 ở cơ sở.",
      "HƯỚNG DẪN\nCông tác khoa giáo năm 2027\n\nI. MỤC ĐÍCH\n\n1. Phát huy kết quả công tác khoa giáo năm 2026 ở cơ sở.",
    ],
  },
  check(context) {
    const phrase = subjectPhrase(context);
    if (phrase === undefined) return [];
    const pattern = new RegExp(`${escapePattern(phrase)}\\s+năm\\s+(?<year>\\d{4})`, "giu");
    return context.lines.flatMap(({ path, masked, zone }) =>
      [...masked.matchAll(pattern)].flatMap((match) => {
        const year = Number(match.groups?.["year"]);
        if (zone === "title" || year === context.year || PAST.test(masked.slice(0, match.index))) return [];
        return [
          {
            what: `Còn “${match[0]}”, trong khi văn bản là của năm ${context.year ?? ""}.`,
            why: "Năm cũ thường sót lại khi dùng lại văn bản năm trước.",
            fix: "Sửa thành năm của văn bản; nếu đúng là nói về năm khác thì giữ nguyên.",
            at: { path, start: match.index, end: match.index + match[0].length },
          },
        ];
      }),
    );
  },
};

/** The last words of the subject before its year: `công tác khoa giáo`. */
function subjectPhrase({ lines, year }: CheckContext): string | undefined {
  const subject = lines
    .filter(({ role }) => role === "subject")
    .map(({ text }) => text)
    .join(" ");
  const before = new RegExp(`((?:\\p{L}+\\s+){1,3}\\p{L}+)\\s+năm\\s+${year ?? "0000"}`, "u").exec(subject)?.[1];
  return before?.replace(/\s+/gu, " ");
}
