/** Text of one file and the index of its lines: offsets in, places (line, column) out. */
import type { Place } from "./diagnostic.ts";

export interface Source {
  /** Path as the user would write it, relative to the project folder, with `/`. */
  file: string;
  text: string;
  /** Offset of the first character of each line. */
  lineStarts: readonly number[];
}

/** Makes a `Source` from a file's path and text. */
export function createSource(file: string, text: string): Source {
  const lineStarts = [0];
  for (let offset = text.indexOf("\n"); offset >= 0; offset = text.indexOf("\n", offset + 1)) {
    lineStarts.push(offset + 1);
  }
  return { file, text, lineStarts };
}

/** Line and column (from 1) of an offset; offsets outside the text are clamped. */
export function positionAt(source: Source, offset: number): { line: number; column: number } {
  const wanted = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: wanted - (source.lineStarts[low] ?? 0) + 1 };
}

/** Place of the range `[start, end)`; the length stops at the end of the first line. */
export function placeAt(source: Source, start: number, end: number, path?: string): Place {
  const { line, column } = positionAt(source, start);
  const lineEnd = source.text.indexOf("\n", start);
  const stop = lineEnd < 0 ? end : Math.min(end, lineEnd);
  const place: Place = { file: source.file, line, column, length: Math.max(1, stop - start) };
  return path === undefined ? place : { ...place, path };
}

/** One line of the source (from 1), without its line break; empty when there is no such line. */
export function lineAt(source: Source, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return "";
  const next = source.lineStarts[line];
  return source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, "");
}
