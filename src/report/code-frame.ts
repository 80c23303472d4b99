/** Text of a file and a place in, the lines around it with a caret under the place out. */
import type { Place } from "../base/diagnostic.ts";
import { createSource, lineAt } from "../base/source.ts";
import { lettersOf } from "./text-width.ts";

/** Columns of source that are shown; longer lines are cut around the place. */
const limit = 96;
/** Columns kept to the left of the caret when a line is cut. */
const lead = 32;
const linesBefore = 2;
const linesAfter = 1;

/** Frame of a place, one string per line; empty when the place has no line or the file has no such line. */
export function codeFrame(text: string, place: Place): string[] {
  const source = createSource(place.file, text);
  const wanted = place.line;
  if (wanted === undefined || wanted > source.lineStarts.length) return [];
  const first = Math.max(1, wanted - linesBefore);
  // What follows the last line break of a file is no line to a reader.
  const lines = text.endsWith("\n") ? source.lineStarts.length - 1 : source.lineStarts.length;
  const last = Math.max(wanted, Math.min(lines, wanted + linesAfter));
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lineAt(source, number);
    const caret = number === wanted && place.column !== undefined;
    const start = caret ? (place.column ?? 1) - 1 : 0;
    const shown = cut(line, start, caret ? (place.length ?? 1) : 0);
    frame.push(`${number === wanted ? ">" : " "} ${String(number).padStart(gutter)} | ${shown.text}`.trimEnd());
    if (caret)
      frame.push(`  ${" ".repeat(gutter)} | ${" ".repeat(shown.before)}${"^".repeat(Math.max(1, shown.under))}`);
  }
  return frame;
}

/** The shown part of a line, with the columns before and under the marked range. */
function cut(line: string, start: number, length: number): { text: string; before: number; under: number } {
  const letters = lettersOf(line);
  const columns = (from: number, to: number): number =>
    letters.filter(({ offset }) => offset >= from && offset < to).reduce((sum, { width }) => sum + width, 0);
  const whole = columns(0, line.length);
  const caret = columns(0, start) + Math.max(0, start - line.length);
  const skip = whole <= limit ? 0 : Math.max(0, Math.min(caret - lead, whole - limit));
  let text = skip > 0 ? "…" : "";
  let shift = 0;
  let column = 0;
  let end = 0;
  for (const { shown, width } of letters) {
    if (column < skip) shift = column + width;
    else if (column + width <= skip + limit) {
      text += shown;
      end = column + width;
    }
    column += width;
  }
  if (end < whole) text += "…";
  const before = Math.max(0, caret - shift) + (skip > 0 ? 1 : 0);
  const under = Math.min(columns(start, start + length), Math.max(0, end - caret));
  return { text, before, under };
}
