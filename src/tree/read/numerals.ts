/** Numerals of labels (`XIV`, `12`, `1.2`, `đ`, `ba`) → numbers. */
import { foldMarks } from "../../base/text/fold.ts";
import { roman, vietnameseAlphabetLabel } from "../../base/text/labels.ts";
import type { LabelFamily } from "./label-families.ts";

const wordNumbers: readonly string[] = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

const highest = 60;
const romans = new Map(Array.from({ length: highest }, (_, index) => [roman(index + 1), index + 1]));
const letters = new Map(Array.from({ length: highest }, (_, index) => [vietnameseAlphabetLabel(index + 1), index + 1]));

/** Parts of the number that a numeral stands for, or nothing when it is none. */
export function readNumeral(numeral: string, family: LabelFamily): number[] | undefined {
  if (/^\d/.test(numeral)) return readDecimal(numeral);
  if (family === "letter" || family === "upper-letter")
    return one(letters.get(numeral.toLowerCase()) ?? foreign(numeral));
  if (family === "enclosed") return one(romans.get(numeral.toUpperCase()) ?? letters.get(numeral) ?? foreign(numeral));
  return one(romans.get(numeral.toUpperCase()) ?? readWord(numeral));
}

function readDecimal(numeral: string): number[] | undefined {
  const parts = numeral.split(".");
  const numbers = parts.map(Number);
  // 01. is a label that some officers type; 2.05 and 1.000 are amounts.
  return numbers.some((number, index) => number === 0 || (index > 0 && parts[index]?.startsWith("0")))
    ? undefined
    : numbers;
}

/** f, j, w, z count no point in official texts, but Word's own lists print them. */
function foreign(numeral: string): number | undefined {
  return /^[fjwz]$/i.test(numeral) ? 0 : undefined;
}

function readWord(numeral: string): number | undefined {
  const word = foldMarks(numeral).replace(/^thu\s+/, "");
  if (word === "nhat") return 1;
  if (word === "tu") return 4;
  const index = wordNumbers.indexOf(word);
  return index < 0 ? undefined : index + 1;
}

function one(number: number | undefined): number[] | undefined {
  return number === undefined ? undefined : [number];
}
