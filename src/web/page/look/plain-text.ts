/** A text of a document with its marks of emphasis → the words alone, for lists and comparisons. */

/** `*Giáo dục:* củng cố` → `Giáo dục: củng cố`. */
export function plainText(text: string): string {
  return text.replace(/\*{1,2}([^*\s](?:[^*]*[^*\s])?)\*{1,2}/gu, "$1");
}
