/** The weekday written before a date → the edit that puts another in its place, in the same letters and figures. */
import type { TextEdit } from "./text-edit.ts";

const WEEKDAY = /(?<name>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? ?\(?(?:ngày )?$/iu;
const FIGURES = new Map(
  ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"].map((word, index) => [`thứ ${word}`, `thứ ${index + 2}`]),
);

/** The weekday in the letters and figures of the one it replaces. */
function writtenLike(model: string, word: string, opens: boolean): string {
  if (model.length > 5 && model === model.toUpperCase()) return word.toUpperCase();
  const written = /\d/.test(model) ? (FIGURES.get(word) ?? word) : word;
  if (model === model.toLowerCase() && !/\d/.test(model)) return written.toLowerCase();
  // `Chủ nhật` has a capital of its own; any other weekday has one only where it was given one.
  const capital = /^\p{Lu}/u.test(model) && (opens || !model.startsWith("C"));
  return capital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/** Undefined when no weekday stands before the day, or the right one does already. */
export function weekdayBefore(text: string, day: number, right: string): TextEdit | undefined {
  const before = text.slice(0, day);
  const weekday = WEEKDAY.exec(before)?.groups?.["name"];
  if (weekday === undefined) return undefined;
  const start = before.lastIndexOf(weekday);
  const now = writtenLike(weekday, right, /(?:^|[.;:!?] )$/.test(before.slice(0, start)));
  return now === weekday ? undefined : { start, end: start + weekday.length, text: now };
}
