/** Words of a line → words that were typed twice. */
import { isBound, touches } from "./bonds.ts";
import type { Token } from "./tokens.ts";
import type { Words } from "./words.ts";

/** The second of two equal words or pairs of words, as a range of tokens; `size` words are repeated. */
export interface Doubled {
  from: number;
  size: 1 | 2;
}

/** Finds doubled words. Reduplication, names and two words that only meet (quy định | định kỳ) are none. */
export function findDoubled(tokens: readonly Token[], words: Words): Doubled[] {
  const found: Doubled[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (isDoubledWord(tokens, at, words)) found.push({ from: at, size: 1 });
    else if (isDoubledPair(tokens, at)) found.push({ from: at, size: 2 });
  }
  return found;
}

function isDoubledWord(tokens: readonly Token[], at: number, words: Words): boolean {
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (!first || second?.gap !== "space" || first.low !== second.low || first.low.length < 2) return false;
  if (first.kind === "code" || !isLower(second) || words.reduplications.has(`${first.low} ${second.low}`)) return false;
  const leansBack = touches(tokens, at - 1, "before", words, isBound);
  const leansOn = touches(tokens, at, "after", words, isBound);
  return !(leansBack && leansOn);
}

/** A B A B in lower case; ngày càng ngày càng and the like are said on purpose only with their second word bound. */
function isDoubledPair(tokens: readonly Token[], at: number): boolean {
  const [a, b, c, d] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!a || !b || !c || !d || a.low !== c.low || b.low !== d.low || a.low === b.low) return false;
  return [b, c, d].every((token) => token.gap === "space" && token.kind === "word" && isLower(token));
}

function isLower({ text }: Token): boolean {
  return text === text.toLowerCase();
}
