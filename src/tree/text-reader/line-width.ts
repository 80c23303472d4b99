/** A line of text → how wide it prints, by counting characters or by the rough widths of a book face. */

export type Measure = (text: string) => number;

/** Plain text and fixed-width print: every character is one wide. */
export const countCharacters: Measure = (text) => text.replace(/\s+/gu, " ").length;

// Widths in thousandths of an em, as in Times and its metric twins; only the classes matter here.
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,;:'’‘|!()[\]/]/u, 300],
  [/[fr\s-]/u, 300],
  [/[“”"szceaàáảãạăằắẳẵặâầấẩẫậéèẻẽẹêếềểễệ?]/u, 444],
  [/[íìỉĩị]/u, 278],
  [/[mM]/u, 800],
  [/[W%]/u, 900],
  [/[ơờớởỡợưừứửữựw]/u, 600],
  [/\p{Lu}/u, 690],
];

const OTHER = 500;
const widths = new Map<string, number>();

/** Proportional print, in thousandths of an em. */
export const addWidths: Measure = (text) => {
  let sum = 0;
  for (const character of text.replace(/\s+/gu, " ")) sum += widthOf(character);
  return sum;
};

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = CLASSES.find(([letters]) => letters.test(character))?.[1] ?? OTHER;
  widths.set(character, width);
  return width;
}
