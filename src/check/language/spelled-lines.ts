/** What is checked → the lines that rules of language read, with their words; none when the text is in a legacy encoding. */
import type { CheckContext, CheckedLine } from "../types.ts";
import { findLegacy } from "./legacy.ts";
import { readTokens, type Token } from "./tokens.ts";

/** Lines with words in them. */
export function spelledLines({ lines, words }: CheckContext): readonly CheckedLine[] {
  if (findLegacy(lines, words)) return [];
  return lines.filter(({ text }) => text !== "");
}

/** Lines of running text: neither the head of page 1 nor the end. */
export function runningLines(context: CheckContext): readonly CheckedLine[] {
  return spelledLines(context).filter(({ zone }) => zone !== "head" && zone !== "signoff" && zone !== "title");
}

/** Words of a line, read once. */
export function tokensOf({ text }: CheckedLine): readonly Token[] {
  return readTokens(text);
}

/** True when `[start, end)` touches one of the ranges. */
export function touchesAny(start: number, end: number, ranges: readonly { start: number; end: number }[]): boolean {
  return ranges.some((range) => range.start < end && start < range.end);
}
