/** The four margins of upright pages. */
import { onWholeFile } from "../form/finding.ts";
import { isWithin, limitsOf, limitWords, numberWords } from "../form/limits.ts";
import { onFile } from "../form/on-file.ts";
import { basisWords } from "../form/sources.ts";
import type { Rule } from "../types.ts";

const SIDES = [
  ["topMm", "trên"],
  ["bottomMm", "dưới"],
  ["leftMm", "trái"],
  ["rightMm", "phải"],
] as const;

/** Dialogues show hundredths of an inch. */
const SLACK_MM = 0.5;

export const formMargins: Rule = {
  id: "form-margins",
  severity: "warning",
  title: "Lề trang khác quy định",
  basis: "HD 05-HD/VPTW, trang 28; NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.",
  examples: {
    bad: ['<?word page.leftMm=25?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: [
      '<?word?><document kind="huong-dan"><p>Nội dung.</p></document>',
      '<?word page.leftMm=35; page.topMm=25?><document kind="ke-hoach"><p>Nội dung.</p><signoff><recipients><line role="recipients-label">Nơi nhận:</line></recipients><signature><line role="authority">KT. GIÁM ĐỐC</line></signature></signoff></document>',
    ],
  },
  check: onFile(({ form, look, lines }) => {
    const upright = look.pages.filter(({ widthMm, heightMm }) => widthMm <= heightMm);
    const wrong = SIDES.flatMap(([side, name]) => {
      const limits = limitsOf(form.page[side]);
      const found = [...new Set(upright.map((page) => page[side]))].filter((mm) => !isWithin(mm, limits, SLACK_MM));
      if (found.length === 0) return [];
      const words = `lề ${name} ${found.map(numberWords).join(" và ")} mm (quy định ${limitWords(limits, "mm")})`;
      return [{ words, source: form.page[side].source }];
    });
    if (wrong.length === 0) return [];
    return [
      {
        what: `Lề trang chưa đúng: ${wrong.map(({ words }) => words).join("; ")}.`,
        why: basisWords(
          form,
          wrong.map(({ source }) => source),
        ),
        fix: "Trong Word: Layout, Margins, Custom Margins, rồi nhập lại các lề ấy.",
        at: onWholeFile(lines),
      },
    ];
  }),
};
