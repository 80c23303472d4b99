/** A text as it was typed → the text as it is stored: NFC, one line, single spaces. */
import { toNfc } from "../base/text/nfc.ts";

// Line breaks, tabs and control characters (Word's vertical tab among them); the no-break space is kept.
const SPACES = /[ \p{Cc}\u2028\u2029]+/gu;

/** The text in NFC, with every run of spaces, line breaks and control characters as one space. */
export function normaliseText(text: string): string {
  return toNfc(text).replace(SPACES, " ").replace(/^ | $/g, "");
}
