/** What is checked → the paragraphs of running text of the body, each with its look. */
import { textWidth } from "../../form/font-metrics.ts";
import type { SeenLine } from "../seen-look.ts";
import type { CheckedLine } from "../types.ts";
import { isAddressee } from "./addressees.ts";
import type { SeenFile } from "./on-file.ts";

export interface BodyParagraph {
  line: CheckedLine;
  seen: SeenLine;
}

const MM_PER_PT = 25.4 / 72;

/** Headings included; centred lines, tables and what is addressed to somebody are no running text. */
export function bodyParagraphs({ lines, look }: SeenFile): BodyParagraph[] {
  return lines.flatMap((line) => {
    const seen = look.lines[line.path];
    const isText = line.zone === "body" && line.role !== "cell" && line.role !== "group" && line.role !== "empty";
    if (!seen || !isText || isAddressee(line, lines)) return [];
    return seen.paragraph.align === "center" || seen.paragraph.align === "right" ? [] : [{ line, seen }];
  });
}

/** Printed width of a line's words if nothing broke them, millimetres. */
export function widthMm({ line, seen }: BodyParagraph, { form }: SeenFile): number {
  return seen.runs.reduce(
    (sum, { at, length, look: { sizePt: size, bold, italic } }) =>
      sum + textWidth(form.metrics, line.text.slice(at, at + length), { size, bold, italic }) * MM_PER_PT,
    0,
  );
}

/** Width of the text area of the first page, millimetres. */
export function textAreaMm({ look }: SeenFile): number {
  const page = look.pages[0];
  return page ? page.widthMm - page.leftMm - page.rightMm : Infinity;
}

/** Printed lines of a paragraph, at the least. */
function leastLines(paragraph: BodyParagraph, file: SeenFile): number {
  return Math.max(1, Math.floor(widthMm(paragraph, file) / textAreaMm(file)));
}

/** Height of the body's lines without any room between them, millimetres: no less is printed. */
export function leastHeightMm(file: SeenFile): number {
  return bodyParagraphs(file).reduce((sum, paragraph) => {
    const size = paragraph.seen.runs[0]?.look.sizePt ?? 0;
    return sum + leastLines(paragraph, file) * size * MM_PER_PT;
  }, 0);
}
