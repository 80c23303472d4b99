/** Words → a pattern that finds exactly them, with any white space between. */

/** Escapes everything that means something in a regular expression. */
export function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}
