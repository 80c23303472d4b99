/** A word that is no syllable, and its neighbours → the syllables it was probably meant to be. */
import { isBound, isSeen } from "./bonds.ts";
import type { Token } from "./tokens.ts";
import type { Words } from "./words.ts";

export interface Guess {
  /** Best first, at most three, lower case. */
  candidates: string[];
  /** True when only the first one makes sense beside its neighbours. */
  isCertain: boolean;
}

const LETTERS = Array.from("aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ");

/** Looks one slip of the finger away: a letter changed, dropped, added, or two turned round. */
export function guessSyllable(tokens: readonly Token[], at: number, words: Words): Guess {
  const scored = new Map<string, number>();
  for (const candidate of oneSlipAway(tokens[at]?.low ?? "")) {
    if (!words.isSyllable(candidate)) continue;
    const score = scoreBeside(tokens, at, candidate, words);
    if (score > 0) scored.set(candidate, score);
  }
  const ranked = [...scored].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  const isCertain = best !== undefined && best[1] >= 3 && best[1] > (second?.[1] ?? 0);
  return { candidates: ranked.slice(0, 3).map(([candidate]) => candidate), isCertain };
}

/** 3 for each neighbour it is bound to, 1 for each it is seen beside. */
function scoreBeside(tokens: readonly Token[], at: number, candidate: string, words: Words): number {
  const rate = (first: string, second: string): number =>
    isBound(first, second, words) ? 3 : isSeen(first, second, words) ? 1 : 0;
  const before = tokens[at]?.gap === "space" ? tokens[at - 1] : undefined;
  const after = tokens[at + 1]?.gap === "space" ? tokens[at + 1] : undefined;
  return (before ? rate(before.low, candidate) : 0) + (after ? rate(candidate, after.low) : 0);
}

function oneSlipAway(word: string): Set<string> {
  const letters = [...word];
  const made = new Set<string>();
  const add = (from: number, to: number, middle: string): void => {
    made.add(letters.slice(0, from).join("") + middle + letters.slice(to).join(""));
  };
  for (let at = 0; at <= letters.length; at += 1) {
    for (const letter of LETTERS) {
      add(at, at, letter);
      if (at < letters.length) add(at, at + 1, letter);
    }
    if (at < letters.length) add(at, at + 1, "");
    if (at + 1 < letters.length) add(at, at + 2, (letters[at + 1] ?? "") + (letters[at] ?? ""));
  }
  made.delete(word);
  return made;
}
