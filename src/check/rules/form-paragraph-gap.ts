/** Room between the paragraphs of the text. */
import { once } from "../form/finding.ts";
import { isWithin, limitsOf, limitWords, numberWords } from "../form/limits.ts";
import { onFile } from "../form/on-file.ts";
import { bodyParagraphs } from "../form/paragraphs.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const SLACK_PT = 0.1;

export const formParagraphGap: Rule = {
  id: "form-paragraph-gap",
  severity: "warning",
  title: "Khoảng cách giữa các đoạn văn khác quy định",
  basis: "HD 05-HD/VPTW, trang 12; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II: tối thiểu 6 pt.",
  examples: {
    bad: ['<?word body.gapPt=3?><document kind="huong-dan"><p>Nội dung.</p><p>Tổ chức thực hiện.</p></document>'],
    good: ['<?word body.gapPt=6?><document kind="huong-dan"><p>Nội dung.</p><p>Tổ chức thực hiện.</p></document>'],
  },
  check: onFile((file) => {
    const { gapPt } = file.form.body;
    const limits = limitsOf(gapPt);
    const paragraphs = bodyParagraphs(file);
    const places = paragraphs.slice(1).flatMap(({ line, seen }, index) => {
      const above = paragraphs[index]?.seen;
      // An empty paragraph or a table between them makes room of its own.
      if (above?.paragraphs[1] !== seen.paragraphs[0] - 1) return [];
      const pt = above.paragraph.afterPt + seen.paragraph.beforePt;
      return isWithin(pt, limits, SLACK_PT) ? [] : [{ line, pt }];
    });
    return once(places, (all) => ({
      what: `Khoảng cách giữa các đoạn đang là ${[...new Set(all.map(({ pt }) => numberWords(pt)))].slice(0, 3).join(", ")} pt ở ${all.length} chỗ; quy định ${limitWords(limits, "pt")}.`,
      why: basisWords(file.form, [gapPt.source]),
      fix: "Đặt Paragraph, Spacing: After cho các đoạn ấy.",
    }));
  }),
};
