/** Text in any Unicode form → NFC, the form in which everything is stored and compared. */

/** The text in NFC: one code point per Vietnamese letter. */
export function toNfc(text: string): string {
  return text.normalize("NFC");
}
