/** All lines of a document → how its tone marks are placed: the new way, the old way, or mixed. */
import { setToneMarks, setToneMarksOutsideQuotes } from "../../base/text/tone-marks.ts";
import type { ToneMarks } from "../../model/types.ts";

/** The style whose setting changes no line; `keep` when the lines mix both, null when no syllable shows it. */
export function toneOf(lines: readonly string[]): ToneMarks | null {
  const shown = lines.filter((line) => setToneMarks(line, "new") !== setToneMarks(line, "old"));
  if (shown.length === 0) return null;
  const all = (style: "new" | "old"): boolean =>
    shown.every((line) => setToneMarksOutsideQuotes(line, style).text === line);
  if (all("new")) return all("old") ? null : "new";
  return all("old") ? "old" : "keep";
}

/** Words as the document's tone style prints them. */
export function printTone(words: string, tone: ToneMarks | null): string {
  return tone === "new" || tone === "old" ? setToneMarksOutsideQuotes(words, tone).text : words;
}

/** Words in one form for comparing: old tone marks, capitals, single spaces. */
export function sameWordsKey(words: string): string {
  return setToneMarks(words.normalize("NFC"), "old").toUpperCase().replace(/\s+/g, " ").trim();
}
