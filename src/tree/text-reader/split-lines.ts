/** Text of a file → its lines with clean characters, the blank ones counted, and where pages begin. */
import { cleanCharacters } from "./characters.ts";
import type { Repair } from "./repair.ts";
import { textLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

/** Width of a tab when only the place of a word on its line matters. */
const TAB = 8;

/** Lines that hold something. Runs of spaces inside them are still there, for those who look for columns. */
export function splitLines(text: string): { lines: TextLine[]; repairs: Repair[] } {
  const lines: TextLine[] = [];
  const repairs: Repair[] = [];
  let gap = 0;
  let newPage = false;
  for (const [index, row] of text.split(/\r\n|[\n\r]/).entries()) {
    // Word's own line breaks (vertical tab, U+2028) and the form feed of pdftotext part lines as well.
    for (const [part, piece] of row.split(/[\f\v\u2028\u2029\u0085]/).entries()) {
      if (part > 0 && row.includes("\f")) newPage = true;
      const clean = cleanCharacters(piece, index + 1);
      repairs.push(...clean.repairs);
      const words = clean.text.trim();
      if (words === "") continue;
      const before = clean.text.slice(0, clean.text.indexOf(words)).replaceAll("\t", " ".repeat(TAB));
      lines.push(textLine(words, index + 1, { gap: Math.max(0, gap), newPage, indent: before.length }));
      gap = -1;
      newPage = false;
    }
    gap += 1;
  }
  return { lines, repairs };
}
