/** The text of a document file → whether it extends another document; a broken file counts by its lines. */
export function isChildText(text: string): boolean {
  return /^extends[ \t]*:/mu.test(text);
}
