/** Lines of a document → which encoding older than Unicode they are typed in, if any. */
import type { CheckedLine } from "../types.ts";
import type { Words } from "./words.ts";

export type LegacyEncoding = "TCVN3" | "VNI";

/** Where legacy text begins. */
export interface LegacyText {
  encoding: LegacyEncoding;
  line: CheckedLine;
}

// Letters of TCVN3 (ABC) fonts as Unicode shows them; none of them is used in a Vietnamese word in this company.
const TCVN3 = /[µ¸¶·¹¨»¾¼½Æ©ÇËÐÎÏÑ®ªÒÓÖ×ØÜÞßäåæç¬ëîïñö÷øûüþÿ­¡¢§£¤¥¦]/u;
// VNI writes the tone and the hat as a letter of its own after the vowel: oä, aø, eå, öï.
const VNI = /[aeouiyAEOUIYôơöÔÖ][áàâãäåéèêëùúûüïñøõóòæ]|ö[ôi]|[a-z]ñ|ñ[a-zöô]/u;
// Share of the words that must look like it, and the fewest words that can tell.
const SHARE = 0.15;
const FEWEST = 6;

const known = new WeakMap<readonly CheckedLine[], LegacyText | null>();

/** The encoding of most of the text; null for Unicode. */
export function findLegacy(lines: readonly CheckedLine[], words: Words): LegacyText | null {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const seen = [lookFor(lines, "TCVN3", TCVN3, words), lookFor(lines, "VNI", VNI, words)];
  const [best] = seen.flatMap((one) => (one ? [one] : [])).sort((a, b) => b.odd - a.odd);
  const found = best ? { encoding: best.encoding, line: best.line } : null;
  known.set(lines, found);
  return found;
}

/** How many words look like the encoding; undefined when too few do. */
function lookFor(
  lines: readonly CheckedLine[],
  encoding: LegacyEncoding,
  pattern: RegExp,
  { isSyllable }: Words,
): (LegacyText & { odd: number }) | undefined {
  // Nearly every document is in Unicode.
  if (!lines.some(({ text }) => pattern.test(text))) return undefined;
  let all = 0;
  let odd = 0;
  let first: CheckedLine | undefined;
  for (const line of lines) {
    for (const word of line.text.split(/\s+/u)) {
      if (word === "") continue;
      all += 1;
      if (!pattern.test(word) || isSyllable(word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, ""))) continue;
      odd += 1;
      first ??= line;
    }
  }
  return first && odd >= FEWEST && odd >= all * SHARE ? { encoding, line: first, odd } : undefined;
}
