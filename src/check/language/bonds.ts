/** The word lists → how firmly two syllables that stand side by side belong together. */
import type { Token } from "./tokens.ts";
import type { Words } from "./words.ts";

/** True when the pair is one word or a fixed phrase. */
export function isBound(first: string, second: string, { compounds, phrases }: Words): boolean {
  return compounds.has(first, second) || phrases.pairs.has(first, second);
}

/** True when the pair is nothing unusual. */
export function isSeen(first: string, second: string, words: Words): boolean {
  return words.neighbours.has(first, second) || words.phrases.inside.has(first, second);
}

/** Whether the word at a place is bound to, or seen beside, the one before it or after it. */
export function touches(
  tokens: readonly Token[],
  at: number,
  side: "before" | "after",
  words: Words,
  test: typeof isBound,
): boolean {
  const first = tokens[side === "before" ? at - 1 : at];
  const second = tokens[side === "before" ? at : at + 1];
  return first !== undefined && second?.gap === "space" && test(first.low, second.low, words);
}
