/** The size of the paper, in every section of the file. */
import { onWholeFile } from "../form/finding.ts";
import { isWithin, limitsOf, numberWords } from "../form/limits.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

/** Paper is set to a tenth of a millimetre; programs round. */
const SLACK_MM = 1;

export const formPaper: Rule = {
  id: "form-paper",
  severity: "warning",
  title: "Khổ giấy khác quy định",
  basis: "HD 05-HD/VPTW và NĐ 30/2020/NĐ-CP, Phụ lục I: khổ giấy A4.",
  examples: {
    bad: ['<?word page.widthMm=215.9; page.heightMm=279.4?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: ['<?word?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile(({ form, look, lines }) => {
    const { widthMm, heightMm } = form.page;
    const [width, height] = [limitsOf(widthMm), limitsOf(heightMm)];
    const wrong = look.pages.find((page) => {
      // Landscape pages are for tables.
      const [narrow, long] = [page.widthMm, page.heightMm].toSorted((a, b) => a - b);
      return !isWithin(narrow ?? 0, width, SLACK_MM) || !isWithin(long ?? 0, height, SLACK_MM);
    });
    if (!wrong) return [];
    return [
      {
        what: `Khổ giấy đang là ${numberWords(wrong.widthMm)} × ${numberWords(wrong.heightMm)} mm; quy định ${numberWords(widthMm.value)} × ${numberWords(heightMm.value)} mm.`,
        why: basisWords(form, [widthMm.source, heightMm.source]),
        fix: "Trong Word: Layout, Size, chọn A4.",
        at: onWholeFile(lines),
      },
    ];
  }),
};
