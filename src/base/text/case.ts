/** Upper and lower case of Vietnamese text, the same on every machine: no locale is asked. */

// Quotes, brackets and spaces may stand before the first letter.
const FIRST_LETTER = /^([\s"'“”‘’«([*]*)(\p{L})/u;

/** The text with its first letter upper case: `đảng ủy` → `Đảng ủy`. */
export function capitalizeFirst(text: string): string {
  return text.replace(FIRST_LETTER, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The text with its first letter lower case: `Đảng ủy` → `đảng ủy`. */
export function lowerFirst(text: string): string {
  return text.replace(FIRST_LETTER, (_, before: string, letter: string) => before + letter.toLowerCase());
}

/** The whole text in capitals. */
export function toUpper(text: string): string {
  return text.toUpperCase().normalize("NFC");
}
