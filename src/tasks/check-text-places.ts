/** A text file and the lines of the document read from it → where words of a line stand in the file. */
import type { CheckedLine, Range, Spot } from "../check/types.ts";

/** Offsets in the file of the words at a place of the document; undefined when the reader has moved or mended them beyond finding. */
export type Locate = (spot: Spot) => Range | undefined;

/** Letters of a text and the offset of each. */
interface Letters {
  text: string;
  at: number[];
}

/** So many letters tell a line from all others. */
const PROBE = 40;

/** Finds each line by its letters alone: the reader may have mended marks and spaces, and gathered what stood apart. */
export function locateInText(file: string, lines: readonly CheckedLine[]): Locate {
  const whole = lettersOf(file);
  const places = new Map<string, { letters: Letters; start: number }>();
  let from = 0;
  for (const { path, text } of lines) {
    const letters = lettersOf(text);
    const probe = letters.text.slice(0, PROBE);
    if (probe === "") continue;
    const next = whole.text.indexOf(probe, from);
    const start = next >= 0 ? next : whole.text.indexOf(probe);
    places.set(path, { letters, start });
    if (next >= 0) from = next + probe.length;
  }
  return ({ path, start, end }) => {
    const place = places.get(path);
    if (!place || place.start < 0) return undefined;
    const offset = (at: number): number | undefined => {
      const index = place.letters.at.findIndex((letter) => letter >= at);
      return whole.at[place.start + (index < 0 ? place.letters.at.length : index)];
    };
    const [first, last] = [offset(start), lastBefore(place, whole, end)];
    if (first === undefined || last === undefined) return undefined;
    // Marks and spaces at the ends belong to the words when the file has them too.
    const line = lines.find((one) => one.path === path)?.text ?? "";
    return widen(file, line, { start, end }, { first, last });
  };
}

function lastBefore(place: { letters: Letters; start: number }, whole: Letters, end: number): number | undefined {
  const index = place.letters.at.findLastIndex((letter) => letter < end);
  return index < 0 ? whole.at[place.start] : whole.at[place.start + index];
}

/** The stretch of the file that holds the same marks around the same letters; else the letters alone. */
function widen(
  file: string,
  line: string,
  { start, end }: Range,
  { first, last }: { first: number; last: number },
): Range {
  const words = line.slice(start, end);
  for (const at of [file.lastIndexOf(words, first), file.indexOf(words, Math.max(0, first - words.length))]) {
    if (words !== "" && at >= 0 && Math.abs(at - first) <= words.length + 1)
      return { start: at, end: at + words.length };
  }
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

function lettersOf(text: string): Letters {
  const letters: Letters = { text: "", at: [] };
  for (const match of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
    // U+00D0 looks like Đ; the reader puts it right.
    for (const letter of match[0].normalize("NFC").replace("\u00d0", "Đ")) {
      letters.text += letter;
      for (let unit = 0; unit < letter.length; unit += 1) letters.at.push(match.index);
    }
  }
  return letters;
}
