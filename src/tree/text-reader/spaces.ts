/** Lines whose spaces were widened to fill the page → the same lines with single spaces; a text with few wide spaces keeps them. */
import type { Repair } from "./repair.ts";
import type { TextLine } from "./text-line.ts";

const WIDE = /[ \t]{2,}|\t/gu;

/** When so many lines have wide spaces, the extraction made them; fewer are slips of the typist, which the check reports. */
const SHARE = 0.2;
const FEWEST = 3;

export function narrowSpaces(lines: readonly TextLine[]): { lines: TextLine[]; repairs: Repair[] } {
  const wide = lines.filter(({ text }) => text.search(WIDE) >= 0);
  const isExtraction = wide.length >= FEWEST && wide.length >= lines.length * SHARE;
  const repairs: Repair[] = [];
  const narrowed = lines.map((line) => {
    const clean = narrow(line, isExtraction ? WIDE : /[ ]*\t[ \t]*/gu);
    if (clean.text !== line.text) {
      repairs.push({ code: "text-wide-spaces", line: line.line, before: line.text, after: clean.text });
    }
    return clean;
  });
  return { lines: narrowed, repairs };
}

function narrow(line: TextLine, spaces: RegExp): TextLine {
  const moved = (offset: number): number => line.text.slice(0, offset).replace(spaces, " ").length;
  const marks = line.marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }));
  return { ...line, text: line.text.replace(spaces, " "), marks };
}
