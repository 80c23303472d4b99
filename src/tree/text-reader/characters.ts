/** A line with odd characters → the line in clean Vietnamese Unicode, and what was changed in it. */
import { toNfc } from "../../base/text/nfc.ts";
import { changedWords } from "./repair.ts";
import type { Repair } from "./repair.ts";
import type { RepairCode } from "./repair-words.ts";

// Zero-width space, joiners, word joiner, byte order mark, soft hyphen, directions, the first private character, which stands
// for a set-aside star here; then control characters but tab and form feed.
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD\uE000]|(?![\t\f])\p{Cc}/gu;

// No-break, figure, thin, ideographic and other spaces that are not U+0020.
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

// Other letters in the place of a Vietnamese one: eth and African D from keyboards, gha (ƣ) from fonts with a broken table.
const ALWAYS: Readonly<Record<string, string>> = {
  "\u00D0": "Đ",
  "\u0189": "Đ",
  "\u00F0": "đ",
  "\u0256": "đ",
  "\u01A2": "Ư",
  "\u01A3": "ư",
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  // Bullets of the Symbol and Wingdings fonts.
  "\uF02D": "-",
  "\uF0B7": "•",
  "\uF0A7": "▪",
  "\uF0D8": "➢",
  "\uF0FC": "✓",
};

const CYRILLIC = "АВЕКМНОРСТУХаеорсух";
const LATIN = "ABEKMHOPCTYXaeopcyx";

// A word of Latin and Cyrillic letters is Latin throughout.
const MIXED_WORD = /\p{L}*(?:\p{sc=Latin}\p{M}*[А-я]|[А-я]\p{M}*\p{sc=Latin})\p{L}*/gu;

const STEPS: readonly (readonly [RepairCode, (text: string) => string])[] = [
  ["text-hidden-character", (text) => text.replace(HIDDEN, "")],
  ["text-no-break-space", (text) => text.replace(ODD_SPACE, " ")],
  ["text-not-composed", toNfc],
  ["text-look-alike", replaceLookAlikes],
];

/** Cleans one line; `line` is its number in the source. */
export function cleanCharacters(text: string, line: number): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let clean = text;
  for (const [code, change] of STEPS) {
    const next = change(clean);
    if (next !== clean) repairs.push({ code, line, ...changedWords(clean, next) });
    clean = next;
  }
  return { text: clean, repairs };
}

function replaceLookAlikes(text: string): string {
  return text
    .replace(/[\u00D0\u0189\u00F0\u0256\u01A2\u01A3\uFB00-\uFB02\uF02D\uF0B7\uF0A7\uF0D8\uF0FC]/g, (found) => {
      return ALWAYS[found] ?? found;
    })
    .replace(/[\uFF01-\uFF5E]/g, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0))
    .replace(MIXED_WORD, (word) => {
      return Array.from(word, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter).join("");
    });
}
