/** A list of lines → those that end with another mark than the form wants. */
import type { CheckedLine } from "../types.ts";
import type { Place } from "./finding.ts";

export interface WrongEnd extends Place {
  wanted: string;
  /** The mark that stands there; empty for none. */
  found: string;
}

/** All but the last end with `end`, the last with `last`. */
export function wrongEnds(lines: readonly CheckedLine[], end: string, last: string): WrongEnd[] {
  return lines.flatMap((line, index) => {
    const wanted = index === lines.length - 1 ? last : end;
    const text = line.text.trimEnd();
    if (text === "" || text.endsWith(wanted)) return [];
    const found = /[.,;:/]+$/u.exec(text)?.[0] ?? "";
    return [
      { line, range: { start: Math.max(0, text.length - Math.max(1, found.length)), end: text.length }, wanted, found },
    ];
  });
}

/** `kết thúc bằng “,”`, `không có dấu ở cuối`. */
export function endWords(places: readonly WrongEnd[]): string {
  const marks = [...new Set(places.map(({ found }) => found))];
  return marks.map((mark) => (mark === "" ? "không có dấu ở cuối" : `kết thúc bằng “${mark}”`)).join(" hoặc ");
}
