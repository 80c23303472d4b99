/** Compares a printed title with the one in the registry, word by word, without regard to case, commas and tone style. */
import { remembering } from "../../base/text/remember.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";

interface Word {
  text: string;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** How a printed title agrees with the expected one. */
export interface TitleMatch {
  /** Offset after the last word that belongs to the title. */
  end: number;
  /** Words of the expected title that were not found as they should be. */
  misses: number;
  words: number;
}

/**
 * Follows the expected title through the text from a position: the end that needs the fewest changed, dropped or
 * added words; undefined when more than a sixth of the words would have to change.
 */
export function followTitle(text: string, position: number, expected: string): TitleMatch | undefined {
  const wanted = wordsOfTitle(expected);
  const limit = Math.max(1, Math.floor(wanted.length / 6));
  const printed = wordsOf(text.slice(position, position + expected.length + 240)).slice(0, wanted.length + limit);
  if (wanted.length === 0) return undefined;
  // Edit distance by words, in a band as wide as the limit; the printed side may go on after the title.
  let row = printed.map((_, index) => index + 1);
  row.unshift(0);
  wanted.forEach((want, index) => {
    const next = [index + 1];
    for (let at = 1; at <= printed.length; at += 1) {
      if (Math.abs(at - index - 1) > limit) next.push(limit + 1);
      else
        next.push(
          Math.min(
            (row[at - 1] ?? 0) + (printed[at - 1]?.text === want.text ? 0 : 1),
            (row[at] ?? 0) + 1,
            (next[at - 1] ?? 0) + 1,
          ),
        );
    }
    row = next;
  });
  const misses = Math.min(...row);
  const at = row.indexOf(misses);
  const end = printed[at - 1]?.end;
  return misses > limit || end === undefined ? undefined : { end: position + end, misses, words: wanted.length };
}

/** True when two titles have the same words in the same order. */
export function sameTitle(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Share of the expected words that the printed title has, 0 to 1. */
export function titleLikeness(printed: string, expected: string): number {
  const have = new Set(wordsOf(printed).map((word) => word.text));
  const want = wordsOf(expected);
  return want.length === 0 ? 0 : want.filter((word) => have.has(word.text)).length / want.length;
}

/** The title without its opening connector and marks, folded. */
export function plain(title: string): string {
  return wordsOfTitle(title)
    .map((word) => word.text)
    .join(" ")
    .replace(/^(?:về việc |về )+/, "");
}

/** Titles of the registry are compared again and again. */
const wordsOfTitle = remembering(wordsOf);

function wordsOf(text: string): Word[] {
  const clean = setToneMarks(text.normalize("NFC"), "old");
  return [...clean.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase(),
    end: match.index + match[0].length,
  }));
}
