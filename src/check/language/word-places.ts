/** A text and words → where these words stand in it as whole words. */

const LETTER = /[\p{L}\p{N}]/u;

/** Offsets of the words, in order. */
export function wordPlaces(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) found.push(at);
  return found;
}
