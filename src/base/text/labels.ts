/** Numbers → the labels that Vietnamese official texts count with. */

// The alphabet of điểm: f, j, w, z and the letters with hats are not used, đ is.
const ALPHABET = Array.from("abcdđeghiklmnopqrstuvxy");

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Letter of the nth point, from 1: a b c d đ e g …; after y come aa, ab …. */
export function vietnameseAlphabetLabel(n: number): string {
  let label = "";
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / ALPHABET.length)) {
    label = (ALPHABET[(rest - 1) % ALPHABET.length] ?? "") + label;
  }
  return label;
}

/** Roman numeral of a whole number from 1. */
export function roman(n: number): string {
  let label = "";
  let rest = n;
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      label += letters;
      rest -= value;
    }
  }
  return label;
}
