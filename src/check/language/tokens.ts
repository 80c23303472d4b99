/** A line of text → its words with offsets, each in the form that lists are looked up by, and what stands before it. */
import { remembering } from "../../base/text/remember.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";

export interface Token {
  /** As written. */
  text: string;
  /** NFC, lower case, old-style tone marks. */
  low: string;
  start: number;
  end: number;
  /** `code`: part of a number, symbol, address or abbreviation, no word to spell. */
  kind: "word" | "code";
  /** What stands between the word before and this one. */
  gap: "start" | "space" | "comma" | "other";
}

const WORD = /[\p{L}\p{M}]+/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu)\b\S*/giu;
const LOWER = /\p{Ll}/u;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;
const ALL_CAPS = /^\p{Lu}{2,}$/u;
// Roman numbers, and letters without a vowel: II, KT.
const NO_WORD_IN_CAPITALS = /^(?:[IVXLC]+|[BCDĐGHKLMNPQRSTVX]+)$/u;
// Typed for đ by some keyboards; another rule names it.
const ICELANDIC = "ð";
// Signs that nobody sees cut a word in two; another rule names them.
const GLUE = /[\p{N}/&_@\\+^~\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Lines of so many documents are remembered. */
const MOST_LINES = 5000;

/** The form of a word that lists are looked up by. */
const lookUpForm = remembering((word) =>
  setToneMarks(word.normalize("NFC").toLowerCase().replaceAll(ICELANDIC, "đ"), "old"),
);

/** Words of a line in order; equal lines have the very same words. */
export const readTokens: (text: string) => readonly Token[] = remembering(splitLine, MOST_LINES);

function splitLine(text: string): Token[] {
  const addresses = text.includes(".") || text.includes("@") ? [...text.matchAll(ADDRESS)] : [];
  const capitals = !LOWER.test(text);
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    const isCode =
      GLUE.test(text.charAt(start - 1)) ||
      GLUE.test(text.charAt(end)) ||
      MIXED_CASE.test(word) ||
      (capitals ? NO_WORD_IN_CAPITALS : ALL_CAPS).test(word) ||
      isDotted(text, start, end) ||
      isHyphenCode(text, start, end) ||
      addresses.some(({ 0: found, index }) => index <= start && start < index + found.length);
    tokens.push({
      text: word,
      low: lookUpForm(word),
      start,
      end,
      kind: isCode ? "code" : "word",
      gap: before < 0 ? "start" : gapOf(text.slice(before, start)),
    });
    before = end;
  }
  return tokens;
}

/** TP.HCM, v.v., GS.TS: letters on both sides of a full stop; `Tp.` before a name. */
function isDotted(text: string, start: number, end: number): boolean {
  const short = end - start <= 3;
  if (short && text.charAt(end) === "." && /\p{L}/u.test(text.charAt(end + 1))) return true;
  return short && text.charAt(start - 1) === "." && /\p{L}/u.test(text.charAt(start - 2));
}

/** The 27 and NQ of 27-NQ/TW: a hyphen with a digit or capitals on its other side. */
function isHyphenCode(text: string, start: number, end: number): boolean {
  return (
    (text.charAt(start - 1) === "-" &&
      /[\p{N}\p{Lu}]/u.test(text.charAt(start - 2)) &&
      /\p{Lu}/u.test(text.charAt(start))) ||
    (text.charAt(end) === "-" && /[\p{N}]/u.test(text.charAt(end + 1)))
  );
}

function gapOf(between: string): Token["gap"] {
  if (/^ +$/u.test(between)) return "space";
  return /^ ?, ?$/u.test(between) ? "comma" : "other";
}
