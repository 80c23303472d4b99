/** A word that is no syllable → two syllables that were run together, when they make a word. */
import { isBound } from "./bonds.ts";
import type { Words } from "./words.ts";

/** `quyđịnh` → `quy định`; undefined when it cannot be cut. */
export function splitWord(low: string, words: Words): string | undefined {
  for (let at = 1; at < low.length; at += 1) {
    const [first, second] = [low.slice(0, at), low.slice(at)];
    if (words.isSyllable(first) && words.isSyllable(second) && isBound(first, second, words))
      return `${first} ${second}`;
  }
  return undefined;
}
