/** Paragraphs whose label sticks to its words (`1.Nội dung`, `-Các chi bộ`) → the same with the space that stands there. */
import type { Repair } from "./repair.ts";
import { joinLines, sliceLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";
import { openingLabel } from "./wording.ts";

export function spaceLabels(paragraphs: readonly TextLine[]): { lines: TextLine[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const lines = paragraphs.map((line) => {
    const label = openingLabel(line.text);
    if (!label || !sticks(line.text, label.end)) return line;
    const spaced = joinLines(sliceLine(line, 0, label.end), sliceLine(line, label.end));
    const shown = (text: string, words: number): string => text.split(/\s+/).slice(0, words).join(" ");
    const count = label.text.split(/\s+/).length;
    const [before, after] = [shown(line.text, count), shown(spaced.text, count + 1)];
    repairs.push({ code: "text-label-space", line: line.line, before, after });
    return spaced;
  });
  return { lines, repairs };
}

/** V.I. Lênin is a name with initials. */
function sticks(text: string, end: number): boolean {
  return end < text.length && !/\s/u.test(text[end - 1] ?? "") && !/^\p{Lu}\./u.test(text.slice(end));
}
