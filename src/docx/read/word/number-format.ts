/** A number and a Word number format → the numeral that is printed (ISO/IEC 29500-1, 17.18.59). */
import { roman } from "../../../base/text/labels.ts";

const ones = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, "0"),
  upperRoman: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerLetter: letters,
  numberInDash: (count) => `- ${count} -`,
  ordinal: String,
  vietnameseCounting: inWords,
  cardinalText: inWords,
  none: () => "",
};

/** The printed numeral; nothing for a format that this reader does not know. */
export function formatNumber(count: number, format: string): string | undefined {
  return formats[format]?.(count);
}

/** a … z, then aa, bb, …: Word repeats the letter. */
function letters(count: number): string {
  if (count < 1) return "";
  const letter = String.fromCharCode("a".charCodeAt(0) + ((count - 1) % 26));
  return letter.repeat(Math.min(mostRepeats, Math.ceil(count / 26)));
}

const mostRepeats = 20;

function inWords(count: number): string {
  if (count < 10) return ones[count] ?? String(count);
  if (count >= 100) return String(count);
  const [tens, rest] = [Math.floor(count / 10), count % 10];
  const head = tens === 1 ? "mười" : `${ones[tens] ?? ""} mươi`;
  if (rest === 0) return head;
  const last = rest === 1 && tens > 1 ? "mốt" : rest === 5 ? "lăm" : (ones[rest] ?? "");
  return `${head} ${last}`;
}
