/** The start of a line → the label that stands there (`I.`, `1.1.`, `đ)`, `(1)-`, `-`, `BƯỚC MỘT:`), or nothing. */
import { remembering } from "../../base/text/remember.ts";
import type { LabelFamily } from "./label-families.ts";
import { readNumeral } from "./numerals.ts";

export interface Label {
  /** As printed, without the space behind it: `(1)-`. */
  text: string;
  family: LabelFamily;
  /** Parts of the number: `1.2.` is [1, 2]; a bullet has none. A letter is its place in the Vietnamese alphabet. */
  numbers: number[];
  /** Where the words after the label start (UTF-16 units). */
  end: number;
}

interface Rule {
  family: LabelFamily;
  /** Group 1 is the label, group 2 the number; what follows starts at the end of the match. */
  pattern: RegExp;
}

const gap = String.raw`(?:[\s\u00a0]+|$)`;
/** A missing space is a common slip, but only before a letter: 1.000 and 5-7 are numbers. */
const gapOrLetter = String.raw`(?:[\s\u00a0]+|$|(?=\p{L}))`;
/** (khóa⏎XIII) về …: after a bracket the name of a part begins with a capital. */
const beforeName = String.raw`[\s\u00a0]*(?=\p{Lu})`;
const closing = String.raw`(?:\s?[.:/\-–—]+|\))`;
const words = "MỘT|HAI|BA|BỐN|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI|NHẤT";
const count = String.raw`(?:[IVXLC]+|\d{1,3}|(?:THỨ\s+)?(?:${words}))`;

const rules: readonly Rule[] = [
  { family: "part", pattern: rule(String.raw`((?:PHẦN|CHƯƠNG|Phần|Chương)\s+(${count})(?:\s?[.:\-–]|$))`, gap, "iu") },
  { family: "step", pattern: rule(String.raw`((?:BƯỚC|GIAI ĐOẠN|MỤC)\s+(${count})(?:\s?[.:\-–]|$))`, gap, "u") },
  { family: "article", pattern: rule(String.raw`(Điều\s+(\d{1,3})[.:])`, gap, "iu") },
  { family: "roman", pattern: rule(String.raw`(([IVX]{1,6}|[LC][IVXL]{1,6})${closing})(?<!\))`, gap, "u") },
  { family: "roman", pattern: rule(String.raw`(([IVX]{1,6}|[LC][IVXL]{1,6})\.)`, gapOrLetter, "u") },
  { family: "roman", pattern: rule(String.raw`(([IVX]{1,6}|[LC][IVXL]{1,6})\))`, beforeName, "u") },
  { family: "upper-letter", pattern: rule(String.raw`(([A-EGHK-OQ-UXYĐ])[./])`, gap, "u") },
  { family: "upper-letter", pattern: rule(String.raw`(([A-EGHK-OQ-UXYĐ])\))`, beforeName, "u") },
  { family: "decimal", pattern: rule(String.raw`((\d{1,2}(?:\.\d{1,2}){1,4})(?:${closing})?)`, gapOrLetter, "u") },
  { family: "decimal-paren", pattern: rule(String.raw`((\d{1,3})\))`, gapOrLetter, "u") },
  { family: "decimal", pattern: rule(String.raw`((\d{1,3})(?:[.:/]-?|\s?[-–—]))`, gap, "u") },
  { family: "decimal", pattern: rule(String.raw`((\d{1,3})\.)`, gapOrLetter, "u") },
  { family: "letter", pattern: rule(String.raw`(([a-zđ])(?:\.\)|[./-]))`, gap, "u") },
  { family: "letter", pattern: rule(String.raw`(([a-zđ]{1,2})\))`, gapOrLetter, "u") },
  { family: "enclosed", pattern: rule(String.raw`(\((\d{1,3}|[a-zđ]|[ivx]{1,5})\)\s?[-–—.:]?)`, gapOrLetter, "u") },
  { family: "plus", pattern: rule(String.raw`(\+)`, gapOrLetter, "u") },
  { family: "star", pattern: rule(String.raw`(\*)`, String.raw`(?:\s+|(?=\p{L}))(?=\S)`, "u") },
  {
    family: "dash",
    pattern: rule(String.raw`([-–—‒−•▪●■◦○➢✓§\uf0b7\uf02d\uf0a7])`, String.raw`(?:\s+|(?=["“'(\p{L}]))(?=\S)`, "u"),
  },
];

function rule(label: string, after: string, flags: string): RegExp {
  return new RegExp(`^\\s*${label}${after}`, flags);
}

/** A number that begins a line without counting it: of a text (57-NQ/TW, 131/ NĐ-CP), or the first of a range (6 - 11 tuổi). */
const uncounted =
  /^\s*\d{1,4}(?:[a-zđ]?\s?[-–—/]\s?(?:\p{Lu}{1,2}r?|QyĐ|CTHĐ|CTPH|KHPH|TTLT|HDLN|HDLT)\s?[-–—/]\s?\p{Lu}|\s[-–—]\s?\d)/u;

/** Reads the label at the start of a line of text. */
export function readLabel(text: string): Label | undefined {
  const head = text.slice(0, longest);
  if (uncounted.test(head)) return undefined;
  for (const { family, pattern } of rules) {
    const match = pattern.exec(head);
    if (!match) continue;
    const label = (match[1] ?? "").trim();
    const numbers = match[2] === undefined ? [] : readNumeral(match[2], family);
    if (numbers) return { text: label, family, numbers, end: match[0].length };
  }
  return undefined;
}

const longest = 40;

/** Reads a label that automatic numbering printed; one of no known shape counts as a dash, so that it is kept as it is. */
export const readAutomaticLabel = remembering((label): Label => {
  const found = [`${label} X`, label, `${label}. X`].map(readLabel).find((one) => one && one.end >= label.length);
  return { family: "dash", numbers: [], ...found, text: label, end: 0 };
});
