/** Printed marks and labels of footnotes: `(1)`, `¹`, `[1]`, or a digit that sticks to a word. */

export interface NoteMark {
  number: number;
  /** Offsets of the mark in the line. */
  start: number;
  end: number;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** From the surest to the least sure; each is believed only when a footnote with its number follows. */
const MARKS: readonly RegExp[] = [
  /(?<=[\p{L}\p{N}”"’)%.,;:…])\((\d{1,2})\)(?=[\s.,;:!?)”"…]|$)/gu,
  /(?<=\S)\s?([⁰¹²³⁴-⁹]{1,2})/gu,
  /(?<=[\p{L}\p{N}”"’).,;])\s?\[(\d{1,2})\](?=[\s.,;:)”"]|$)/gu,
  /(?<=\p{Ll}\p{M}*[”"’)]?)(\d{1,2})(?=[\s.,;:]|$)/gu,
  /(?<=\p{L}\s)\((\d{1,2})\)(?=[.,;]|$)/gu,
];

/** `1 -`, `(2) -`, `(3)`, `[4]`, `¹`; a number with a full stop or alone may also open an item. */
const LABELS: readonly { pattern: RegExp; sure: boolean }[] = [
  { pattern: /^\((\d{1,2})\)(?!-)\s*(?:[:.]\s*)?(?=\S)/u, sure: true },
  { pattern: /^([⁰¹²³⁴-⁹]{1,2})\s*(?=\S)/u, sure: true },
  { pattern: /^\[(\d{1,2})\]\s*(?=\S)/u, sure: true },
  { pattern: /^(\d{1,2})\s+(?=[-–—]\s)/u, sure: true },
  { pattern: /^\(?(\d{1,2})\)?$/u, sure: true },
  { pattern: /^(\d{1,2})(?:[.)]\s{0,2}|\s{1,2})(?=[\p{L}“"(])/u, sure: false },
];

/** Every place of a line that may be a mark, surest first. */
export function findNoteMarks(text: string): NoteMark[] {
  return MARKS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      return { number: readNumber(match[1] ?? ""), start: match.index, end: match.index + match[0].length };
    }),
  );
}

/** The number that a footnote's first line begins with, how long it is, and whether it can be nothing else. */
export function readNoteLabel(text: string): { number: number; length: number; sure: boolean } | undefined {
  for (const { pattern, sure } of LABELS) {
    const match = pattern.exec(text);
    if (match) return { number: readNumber(match[1] ?? ""), length: match[0].length, sure };
  }
  return undefined;
}

function readNumber(digits: string): number {
  return Number(
    Array.from(digits, (digit) => (SUPERSCRIPTS.includes(digit) ? SUPERSCRIPTS.indexOf(digit) : digit)).join(""),
  );
}
