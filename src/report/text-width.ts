/** How many terminal columns a text takes, letter by letter: marks take none, wide signs take two. */
let segmenter: Intl.Segmenter | undefined;
const wide = /^(?:\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60])/u;
/** Latin letters with Vietnamese marks in NFC, and the punctuation of these texts: one column each. */
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u1e00-\u1eff\u2013-\u201d\u2026]*$/;
/** Signs that Unicode counts as pictographs but terminals print narrow. */
const narrow = /^[©®™↔-↪]/u;

/** One visible letter: what is shown, its columns, and where it starts in the text (UTF-16 units). */
interface Letter {
  shown: string;
  width: number;
  offset: number;
}

/** Splits a text into visible letters; a tab is shown as an arrow four columns wide, other control signs as a dot. */
export function lettersOf(text: string): Letter[] {
  if (plain.test(text)) return Array.from(text, (shown, offset) => ({ shown, width: 1, offset }));
  // Loading the rules of letters takes longer than most commands; few texts need them.
  segmenter ??= new Intl.Segmenter("vi", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment, index }) => {
    if (segment === "\t") return { shown: "→   ", width: 4, offset: index };
    if (/^\p{Cc}/u.test(segment)) return { shown: "·", width: 1, offset: index };
    return { shown: segment, width: wide.test(segment) && !narrow.test(segment) ? 2 : 1, offset: index };
  });
}

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return plain.test(text) ? text.length : lettersOf(text).reduce((sum, letter) => sum + letter.width, 0);
}
