/** The first letter of the subject: small in the Party's documents, a capital in the State's. */
import { spotOf } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const TITLE = (subject: string): string =>
  `<?word?><document kind="huong-dan"><title><line role="kind">HƯỚNG DẪN</line><line role="subject">${subject}</line></title><p>Nội dung.</p></document>`;

export const formSubjectCapital: Rule = {
  id: "form-subject-capital",
  severity: "style",
  title: "Chữ đầu của trích yếu viết hoa hoặc viết thường khác mẫu",
  basis: "Các ví dụ của HD 05-HD/VPTW viết thường; các mẫu của NĐ 30/2020/NĐ-CP, Phụ lục III viết hoa.",
  examples: {
    bad: [TITLE("Công tác khoa giáo năm 2027")],
    good: [TITLE("công tác khoa giáo năm 2027")],
  },
  check: onFile(({ form, lines }) => {
    const line = lines.find(({ role, zone }) => role === "subject" && zone === "title");
    const rule = form.text.subjectCapital;
    const first = /\p{L}/u.exec(line?.text ?? "");
    if (!line || !first || !/\p{Ll}/u.test(line.text) || /^\p{Lu}/u.test(first[0]) === rule.value) return [];
    const right = rule.value ? first[0].toUpperCase() : first[0].toLowerCase();
    return [
      {
        what: `Trích yếu bắt đầu bằng chữ “${first[0]}”; các mẫu viết “${right}”.`,
        why: basisWords(form, [rule.source]),
        fix: `Viết “${right}”, trừ khi trích yếu bắt đầu bằng một tên riêng.`,
        at: spotOf({ line, range: { start: first.index, end: first.index + first[0].length } }),
      },
    ];
  }),
};
