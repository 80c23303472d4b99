/** The words of the national title and the motto, letter by letter. */
import { foldMarks } from "../../base/text/fold.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { spotOf } from "../form/finding.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const HEAD = (motto: string): string =>
  `<?word?><document kind="ke-hoach"><letterhead><left><line role="organ">SỞ Y TẾ</line></left><right><line role="national">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</line><line role="motto">${motto}</line></right></letterhead><p>Nội dung.</p></document>`;

export const formNationalTitle: Rule = {
  id: "form-national-title",
  severity: "warning",
  title: "Tiêu đề, Quốc hiệu hoặc Tiêu ngữ viết không đúng từng chữ",
  basis: "HD 05-HD/VPTW, trang 2; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: [HEAD("Độc lập – Tự do – Hạnh phúc"), HEAD("Độc Lập - Tự Do - Hạnh Phúc")],
    good: [HEAD("Độc lập - Tự do - Hạnh phúc")],
  },
  check: onFile(({ form, lines }) =>
    lines.flatMap((line) => {
      const rule = line.role === "national" ? form.text.national : line.role === "motto" ? form.text.motto : undefined;
      if (!rule) return [];
      const text = line.text.trim().replace(/\s+/gu, " ");
      // Organisations with a title of their own are none of this rule's business.
      if (lettersOf(text) !== lettersOf(rule.value)) return [];
      if (setToneMarks(text, "old") === setToneMarks(rule.value, "old")) return [];
      return [
        {
          what: `“${text}” viết đúng là “${rule.value}”.`,
          why: basisWords(form, [rule.source]),
          fix: `Viết “${rule.value}”.`,
          at: spotOf({ line }),
          edit: { replacement: rule.value },
        },
      ];
    }),
  ),
};

function lettersOf(text: string): string {
  return foldMarks(text).replace(/[^a-z]/gu, "");
}
