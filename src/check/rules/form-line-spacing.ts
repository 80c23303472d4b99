/** Pitch of the lines of the text: so many points exactly, or so many lines. */
import { groupBy, once } from "../form/finding.ts";
import { isWithin, limitsOf, limitWords, numberWords } from "../form/limits.ts";
import { onFile, type SeenFile } from "../form/on-file.ts";
import { bodyParagraphs } from "../form/paragraphs.ts";
import { basisWords } from "../form/sources.ts";
import type { SeenLine } from "../seen-look.ts";
import type { Rule } from "../types.ts";

const SLACK = 0.02;

export const formLineSpacing: Rule = {
  id: "form-line-spacing",
  severity: "warning",
  title: "Giãn dòng khác quy định",
  basis: "HD 05-HD/VPTW, trang 12: Exactly 18–22 pt; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II: từ dòng đơn đến 1,5 dòng.",
  examples: {
    bad: [
      '<?word body.line=17?><document kind="huong-dan"><p>Nội dung.</p></document>',
      '<?word body.lineRule=multiple; body.line=1.3?><document kind="huong-dan"><p>Nội dung.</p></document>',
    ],
    good: ['<?word body.line=20?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile((file) => {
    const { line: rule, lineRule } = file.form.body;
    const places = bodyParagraphs(file).flatMap(({ line, seen }) =>
      isAsPrescribed(seen, file) ? [] : [{ line, found: pitchWords(seen) }],
    );
    const wanted =
      lineRule.value === "exact" ? `Exactly ${limitWords(limitsOf(rule), "pt")}` : limitWords(limitsOf(rule), "dòng");
    return once(places, (all) => ({
      what: `Giãn dòng đang là ${groupBy(all, ({ found }) => found)
        .toSorted(([, a], [, b]) => b.length - a.length)
        .slice(0, 3)
        .map(([found, { length }]) => `${found} (${length} đoạn)`)
        .join(", ")}; quy định ${wanted}.`,
      why: basisWords(file.form, [lineRule.source, rule.source]),
      fix: "Đặt Paragraph, Line spacing cho các đoạn ấy.",
    }));
  }),
};

/** Where lines are counted, points are converted by the height of a single line: what counts is what is printed. */
function isAsPrescribed({ paragraph: { lineRule, line }, runs }: SeenLine, { form }: SeenFile): boolean {
  const limits = limitsOf(form.body.line);
  if (form.body.lineRule.value === "exact") return lineRule === "exact" && isWithin(line, limits, SLACK);
  const size = runs[0]?.look.sizePt ?? form.looks.body.size;
  return isWithin(lineRule === "auto" ? line : line / (size * form.metrics.lineHeight), limits, SLACK);
}

function pitchWords({ paragraph: { lineRule, line } }: SeenLine): string {
  if (lineRule === "auto") return `${String(Math.round(line * 100) / 100).replace(".", ",")} dòng`;
  return `${lineRule === "exact" ? "Exactly" : "At least"} ${numberWords(line)} pt`;
}
