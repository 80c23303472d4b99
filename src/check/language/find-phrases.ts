/** Words of a line → places where a fixed phrase of three or more syllables is written with wrong marks. */
import { foldMarks } from "../../base/text/fold.ts";
import { remembering } from "../../base/text/remember.ts";
import { isBound, touches } from "./bonds.ts";
import { NUMBER } from "./phrase-index.ts";
import type { Token } from "./tokens.ts";
import type { Words } from "./words.ts";

/** A range of tokens `[from, to)` and how they ought to read. */
export interface Misspelt {
  from: number;
  to: number;
  /** Right syllables, lower case, as many as there are tokens. */
  right: readonly string[];
}

const foldOnce = remembering(foldMarks);
const ROMAN = /^[ivxlc]+$/u;

/** Finds wrong phrases; `covered` gets the indexes of tokens that stand in a phrase, right or wrong. */
export function findPhrases(tokens: readonly Token[], words: Words, covered: Set<number>): Misspelt[] {
  const { long, sizes } = words.phrases;
  const folded = tokens.map(({ low }) => foldOnce(low));
  const found: Misspelt[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const wanted = sizes.get(folded[from] ?? "");
    if (!wanted) continue;
    const reach = runLength(tokens, from, wanted[0] ?? 0);
    for (const size of wanted) {
      if (size > reach) continue;
      const phrases = long.get(keyOf(folded, from, size));
      if (!phrases) continue;
      const outcome = compare(tokens, from, size, phrases);
      if (outcome === "right") {
        cover(covered, from, size);
        break;
      }
      if (outcome && !crossesWord(tokens, from, from + size, words)) {
        found.push({ from, to: from + size, right: outcome });
        cover(covered, from, size);
        break;
      }
    }
  }
  return found.filter((one) => !isInside(one, found));
}

/** How many tokens from here on are separated by nothing but spaces and commas. */
function runLength(tokens: readonly Token[], from: number, longest: number): number {
  let size = 1;
  while (size < longest) {
    const gap = tokens[from + size]?.gap;
    if (gap !== "space" && gap !== "comma") break;
    size += 1;
  }
  return size;
}

function keyOf(folded: readonly string[], from: number, size: number): string {
  const last = folded[from + size - 1] ?? "";
  return [...folded.slice(from, from + size - 1), ROMAN.test(last) && size === 3 ? NUMBER : last].join(" ");
}

function compare(
  tokens: readonly Token[],
  from: number,
  size: number,
  phrases: readonly (readonly string[])[],
): "right" | readonly string[] | undefined {
  const rated = phrases.map((phrase) => ({
    phrase,
    differing: phrase.filter((syllable, at) => differs(syllable, tokens[from + at])).length,
  }));
  const best = rated.reduce((a, b) => (b.differing < a.differing ? b : a));
  if (best.differing === 0) return "right";
  const isClear = rated.filter(({ differing }) => differing === best.differing).length === 1;
  return isClear && best.differing <= Math.floor(size / 2) ? best.phrase : undefined;
}

function differs(syllable: string, token: Token | undefined): boolean {
  return syllable !== NUMBER && syllable !== token?.low;
}

/** The first or last word may belong to what stands outside: công tác | viên chức. */
function crossesWord(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  return touches(tokens, from, "before", words, isBound) || touches(tokens, to - 1, "after", words, isBound);
}

function isInside(one: Misspelt, all: readonly Misspelt[]): boolean {
  return all.some(
    (other) =>
      other !== one && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
  );
}

function cover(covered: Set<number>, from: number, size: number): void {
  for (let at = from; at < from + size; at += 1) covered.add(at);
}
