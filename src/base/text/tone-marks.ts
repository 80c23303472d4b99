/** Text → the same text with the tone marks of hòa, khỏe, thủy placed the new way (hoà, khoẻ, thuỷ) or the old way. */

/** `new`: uỷ, hoà (Party offices); `old`: ủy, hòa (State offices). */
export type ToneStyle = "new" | "old";

/** The closing mark that is waited for, or nothing outside quotes. */
export type OpenQuote = "”" | '"' | null;

const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

// Only syllables that END in oa, oe, uy differ; after q the u belongs to the onset: quý is the same in both.
const SYLLABLE_END = {
  new: /(?<!q)[òóỏõọùúủũụ][aey](?![\p{L}\p{M}])/giu,
  old: /(?<!q)[ou][àáảãạèéẻẽẹỳýỷỹỵ](?![\p{L}\p{M}])/giu,
};

const REPLACEMENT = { new: makeTable("new"), old: makeTable("old") };

/** The text with every oa, oe, uy tone in the wanted style. The text must be NFC. */
export function setToneMarks(text: string, style: ToneStyle): string {
  const table = REPLACEMENT[style];
  return text.replace(SYLLABLE_END[style], (found) => table.get(found) ?? found);
}

/** Like `setToneMarks`, but what stands inside “…” or "…" stays as written; `open` carries an unclosed quote to the next text. */
export function setToneMarksOutsideQuotes(
  text: string,
  style: ToneStyle,
  open: OpenQuote = null,
): { text: string; open: OpenQuote } {
  let result = "";
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    if (open === null && mark !== "”") {
      result += setToneMarks(text.slice(from, index), style);
      open = mark === '"' ? '"' : "”";
      from = index;
    } else if (open === mark) {
      result += text.slice(from, index);
      open = null;
      from = index;
    }
  }
  const rest = text.slice(from);
  return { text: result + (open === null ? setToneMarks(rest, style) : rest), open };
}

function makeTable(style: ToneStyle): Map<string, string> {
  const table = new Map<string, string>();
  for (const rime of ["oa", "oe", "uy"]) {
    for (const [first = "", second = ""] of casesOf(rime)) {
      for (const tone of TONES) {
        const onSecond = (first + second + tone).normalize("NFC");
        const onFirst = (first + tone + second).normalize("NFC");
        if (style === "new") table.set(onFirst, onSecond);
        else table.set(onSecond, onFirst);
      }
    }
  }
  return table;
}

function casesOf([first = "", second = ""]: string): string[][] {
  const [bigFirst, bigSecond] = [first.toUpperCase(), second.toUpperCase()];
  return [
    [first, second],
    [bigFirst, second],
    [first, bigSecond],
    [bigFirst, bigSecond],
  ];
}
