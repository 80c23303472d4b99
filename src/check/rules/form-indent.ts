/** The first line of every paragraph starts a finger's breadth to the right. */
import { groupBy, once } from "../form/finding.ts";
import { isWithin, limitsOf, limitWords, numberWords } from "../form/limits.ts";
import { onFile } from "../form/on-file.ts";
import { bodyParagraphs } from "../form/paragraphs.ts";
import { basisWords } from "../form/sources.ts";
import type { SeenLine } from "../seen-look.ts";
import type { Rule } from "../types.ts";

/** The regulation says “about”. */
const SLACK_MM = 1;

export const formIndent: Rule = {
  id: "form-indent",
  severity: "warning",
  title: "Dòng đầu của đoạn văn lùi vào khác quy định",
  basis: "HD 05-HD/VPTW, trang 12; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.",
  examples: {
    bad: ['<?word body.indentMm=0?><document kind="huong-dan"><p>Nội dung.</p></document>'],
    good: ['<?word body.indentMm=12.7?><document kind="huong-dan"><p>Nội dung.</p></document>'],
  },
  check: onFile((file) => {
    const { indentMm } = file.form.body;
    const limits = limitsOf(indentMm);
    const places = bodyParagraphs(file)
      .filter(({ seen }) => isJudged(seen) && !isWithin(startMm(seen), limits, SLACK_MM))
      .map(({ line, seen }) => ({ line, mm: startMm(seen) }));
    return once(places, (all) => ({
      what: `Dòng đầu của ${all.length} đoạn lùi vào ${foundWords(all)}; quy định ${limitWords(limits, "mm")}.`,
      why: basisWords(file.form, [indentMm.source]),
      fix: "Đặt Paragraph, Special: First line cho các đoạn ấy.",
    }));
  }),
};

/** Lists that hang out and lines moved by spaces are laid out in another way. */
function isJudged({ paragraph, automaticLabel, typedIndent = "" }: SeenLine): boolean {
  const isHanging = automaticLabel !== undefined && (paragraph.firstLineMm < 0 || paragraph.leftMm > 0);
  return !isHanging && !/\t|\s{2}/u.test(typedIndent);
}

function startMm({ paragraph: { leftMm, firstLineMm } }: SeenLine): number {
  return leftMm + firstLineMm;
}

/** The commonest values first; more than three say nothing. */
function foundWords(places: readonly { mm: number }[]): string {
  const values = groupBy(places, ({ mm }) => numberWords(mm))
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([mm]) => mm);
  return `${values.slice(0, 3).join(", ")}${values.length > 3 ? " …" : ""} mm`;
}
