/** A line of text → its tokens: Vietnamese syllables, whole numbers, dates and symbols, single signs; white space goes with the token behind it. */
import { setToneMarks } from "../../base/text/tone-marks.ts";

/** A token and the white space before it. Tokens with the same key are the same word, however it is spelt. */
export interface Token {
  gap: string;
  text: string;
  key: string;
}

/** What a line is made of: text, or something else that prints as `shown` and equals whatever has the same key. */
export type Piece = string | { shown: string; key: string };

// 29-NQ/TW, 30/2020/NĐ-CP, 10/11/2027, 1.250,5, 85%, 1.1; then HD/ĐU, QĐ-TTg, T/M; then words; dots to fill in; other signs one by one.
const TOKEN =
  /\p{N}[\p{L}\p{M}\p{N}]*(?:(?:[-‑/&](?=[\p{L}\p{N}])|[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*%?|\p{Lu}+(?:[-‑/&]\p{Lu}[\p{L}\p{M}\p{N}]*)+|[\p{L}\p{M}\p{N}]+|[.…]{2,}|…|[^\s]/gu;

/** Splits a line; nothing of it is lost: gaps and texts joined are the line. The last token is always the empty end. */
export function tokensOf(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let gap = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      tokens.push({ gap, text: piece.shown, key: piece.key });
      gap = "";
      continue;
    }
    let end = 0;
    for (const { 0: text, index } of piece.matchAll(
      /\t|\n/.test(piece) ? new RegExp(`[\\t\\n]|${TOKEN.source}`, "gu") : TOKEN,
    )) {
      tokens.push({ gap: gap + piece.slice(end, index), text, key: keyOf(text) });
      gap = "";
      end = index + text.length;
    }
    gap += piece.slice(end);
  }
  return [...tokens, { gap, text: "", key: "" }];
}

/** The same word with the tone mark placed otherwise, or dots of another number, have the same key. */
function keyOf(text: string): string {
  return /^[.…]{2,}$|^…$/u.test(text) ? "…" : setToneMarks(text, "old");
}
