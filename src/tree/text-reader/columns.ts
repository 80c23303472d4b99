/** Lines of a place that was printed in two columns → the pieces of each column, in the order of the text. */
import { readLineKind } from "../read/line-kinds.ts";
import type { Repair } from "./repair.ts";
import { sliceLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

/** Finds where the right column begins on a line; 0 when the line belongs to one column only. */
export type FindSeam = (text: string) => number;

const WIDE = /[ \t]*\t[ \t]*|[ ]{3,}/gu;

/** Cuts every line at its seams. */
export function partColumns(
  lines: readonly TextLine[],
  seams: readonly FindSeam[],
): { lines: TextLine[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const parted = lines.flatMap((line) => {
    const pieces = cut(line, seams);
    if (pieces.length > 1) {
      const after = pieces.map(({ text }) => text).join(" | ");
      repairs.push({ code: "text-columns-parted", line: line.line, before: line.text.replace(/\s+/gu, " "), after });
    }
    return pieces;
  });
  return { lines: parted, repairs };
}

function cut(line: TextLine, seams: readonly FindSeam[]): TextLine[] {
  for (const seam of seams) {
    const at = seam(line.text);
    if (at <= 0 || at >= line.text.length) continue;
    return [
      ...cut(sliceLine(line, 0, at), seams),
      ...cut({ ...sliceLine(line, at), gap: 0, indent: at, right: true }, seams),
    ];
  }
  return [line];
}

/** A wide space between two words, unless it is the room for a number or a day that is not known yet. */
export function wideSeam(text: string): number {
  for (const match of text.matchAll(WIDE)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const isRoom = /(?:^số\s*:?|ngày|tháng|năm)$/iu.test(left) || /^(?:[-/]|tháng|năm)/iu.test(right);
    if (left !== "" && right !== "" && !isRoom) return match.index + match[0].length;
  }
  return 0;
}

// What stands in the right column of a head: HD 05-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I.
const RIGHT_OF_HEAD =
  /(?<=\S\s+)(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc)$/u;
const AFTER_NUMBER = /^(?:Số|\*).*?(?:\/[\p{Lu}\d&-]+|\*)\s+(?=\p{Lu}\p{Ll})/u;

/** The seam before the national title, the motto, or the place and date behind a number. */
export function headSeam(text: string): number {
  const national = RIGHT_OF_HEAD.exec(text);
  if (national) return national.index;
  const number = AFTER_NUMBER.exec(text);
  return number && readLineKind(text.slice(number[0].length)) === "place-date" ? number[0].length : 0;
}
