/** Text with marks in, text around named gaps out; and back again with the gaps filled. */
import type { Pieces } from "./memory.ts";

/** Cuts a text at each mark; `marks` maps the marked text to the name of its gap. */
export function cutPieces(text: string, marks: Readonly<Record<string, string>>): Pieces {
  const found = Object.keys(marks)
    .flatMap((mark) => positions(text, mark).map((at) => ({ at, mark })))
    .sort((one, other) => one.at - other.at);
  const pieces: string[] = [];
  let from = 0;
  for (const { at, mark } of found) {
    pieces.push(text.slice(from, at), marks[mark] ?? "");
    from = at + mark.length;
  }
  return [...pieces, text.slice(from)];
}

function positions(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found.push(at);
  return found;
}

/** Joins pieces, filling each gap by its name; a gap without a value stays empty. */
export function fillPieces(pieces: Pieces, values: Readonly<Record<string, string | number>>): string {
  let text = pieces[0] ?? "";
  for (let index = 1; index < pieces.length; index += 2) {
    text += String(values[pieces[index] ?? ""] ?? "") + (pieces[index + 1] ?? "");
  }
  return text;
}
