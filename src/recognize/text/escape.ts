/** Words of a document → the same words as data: braces and stars of the source stay literal. */

const BRACES = /\{\{/g;
// A star that neither opens nor closes emphasis prints as it is.
const INERT = /(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])|(?<=\s)\*(?=\s)/gu;
const HELD = "\ue000";
/** Prints a star whatever stands beside it. */
const STAR = '{{upper "*"}}';

/** Escapes plain words. */
export function escapeText(words: string): string {
  const stars = words.includes("*") ? words.replace(INERT, HELD).replaceAll("*", STAR).replaceAll(HELD, "*") : words;
  return words.includes("{{") ? protectBraces(words, stars) : stars;
}

/** Braces first, so that those of the star's own expression stay. */
function protectBraces(words: string, stars: string): string {
  if (!words.includes("*")) return words.replace(BRACES, "\\{{");
  return stars
    .split(STAR)
    .map((part) => part.replace(BRACES, "\\{{"))
    .join(STAR);
}
