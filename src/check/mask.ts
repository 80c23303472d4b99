/** A text and ranges of it → the text in the same length with those ranges blotted out. */
import type { Range } from "./types.ts";

/** Stands for every unit that is blotted out; it is no letter, no space and no punctuation. */
export const MASK = "\uFFFC";

/** Blots out ranges; offsets stay the same. */
export function maskRanges(text: string, ranges: readonly Range[]): string {
  let masked = text;
  for (const { start, end } of ranges) masked = masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end);
  return masked;
}

const MARKS = /["“”«»]/u;
const OPEN = new Set(["“", "«"]);
const CLOSE = new Set(["”", "»"]);

/** Quoted words with their marks, outermost pairs only; a mark without its partner opens nothing. */
export function findQuotes(text: string): Range[] {
  if (!MARKS.test(text)) return [];
  const found: Range[] = [];
  const open: number[] = [];
  let straight = -1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') {
      if (straight >= 0) found.push({ start: straight, end: at + 1 });
      straight = straight >= 0 ? -1 : at;
    } else if (OPEN.has(letter)) open.push(at);
    else if (CLOSE.has(letter)) {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: at + 1 });
    }
  }
  return outermost(found);
}

/** Ranges that lie in no other range, in order. */
function outermost(ranges: readonly Range[]): Range[] {
  return ranges
    .filter(
      (one) =>
        !ranges.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            one.end <= other.end &&
            (other.start < one.start || one.end < other.end),
        ),
    )
    .sort((a, b) => a.start - b.start);
}
