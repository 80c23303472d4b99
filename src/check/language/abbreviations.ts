/** Lines of a document → abbreviations in them, and those that the document itself explains. */
import { remembering } from "../../base/text/remember.ts";
import type { CheckedLine } from "../types.ts";
import { touchesAny } from "./spelled-lines.ts";

export interface Abbreviation {
  line: CheckedLine;
  text: string;
  start: number;
  end: number;
}

// GD&ĐT, CT-XH, GDTX&ĐH, UBND; no number, no symbol of a text.
const SHORT = /(?<![\p{L}\p{N}/&.-])\p{Lu}[\p{Lu}\p{M}]+(?:[&-]\p{Lu}{1,6})*(?![\p{L}\p{N}/&]|-\p{L}|\.\p{N})/gu;
/** Lines of so many documents are remembered. */
const MOST_LINES = 5000;
const TWO_CAPITALS = /\p{Lu}[\p{Lu}\p{M}]/u;
const ROMAN = /^[IVXLC]+$/u;
const LOWER = /\p{Ll}/u;
const EXPLAINED =
  /(?:viết tắt là|gọi tắt là|gọi là|viết tắt|tắt là)[:\s“"]*(?<name>[\p{L}\p{N}&/-]+)|\((?<short>\p{Lu}[\p{Lu}&/-]+)\)/giu;

/** Equal lines are looked at once. */
const shortsIn = remembering(
  (text): readonly RegExpExecArray[] => (TWO_CAPITALS.test(text) ? [...text.matchAll(SHORT)] : []),
  MOST_LINES,
);

/** Abbreviations in running text, in order; those in citations and names of symbols are left out. */
export function findAbbreviations(lines: readonly CheckedLine[]): Abbreviation[] {
  return lines.flatMap((line) => {
    if (!LOWER.test(line.text)) return [];
    return shortsIn(line.text).flatMap(({ 0: text, index: start }) => {
      const end = start + text.length;
      const isOut =
        ROMAN.test(text) ||
        isShouted(line.text, start, end) ||
        touchesAny(start, end, line.cited) ||
        touchesAny(start, end, line.quoted);
      return isOut ? [] : [{ line, text, start, end }];
    });
  });
}

/** A heading quoted in capitals inside a sentence: one capital word follows another. */
function isShouted(text: string, start: number, end: number): boolean {
  return /(?:^|\s)\p{Lu}{2,}\s$/u.test(text.slice(0, start)) || /^\s\p{Lu}{2,}(?:\s|$|[,.;])/u.test(text.slice(end));
}

/** Abbreviations that the text explains: (viết tắt là …), (…). */
export function explainedIn(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const { groups } of text.matchAll(EXPLAINED)) {
      const name = groups?.name ?? groups?.short;
      if (name) found.add(name.toUpperCase());
    }
  return found;
}
