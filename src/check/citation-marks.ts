/** A citation in a line → how its date, its khóa and its title are attached: comma, brackets, place of `về`. */
import type { CheckedLine, Range } from "./types.ts";
import type { CitationFound } from "../registry/citation/types.ts";

/** Where `, ngày 04/11/2013` stands, and whether the comma is there; undefined without a date in figures. */
export function dateJoint(line: CheckedLine, { start, end }: Range): (Range & { comma: boolean }) | undefined {
  const found = /(?<comma>,?)\s*ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u.exec(line.text.slice(start, end));
  if (!found) return undefined;
  const at = start + found.index;
  return { start: at, end: at + found[0].length, comma: found.groups?.["comma"] === "," };
}

/** Where `khóa XI` stands, and whether in brackets; undefined without a khóa. */
export function termJoint(line: CheckedLine, { start, end }: Range): (Range & { brackets: boolean }) | undefined {
  const found = /\(?kh(?:óa|oá)\s+(?:thứ\s+)?[IVXLC]+\)?/iu.exec(line.text.slice(start, end));
  if (!found) return undefined;
  const at = start + found.index;
  return { start: at, end: at + found[0].length, brackets: found[0].startsWith("(") };
}

export type AboutStyle = "about-outside" | "capital-inside" | "small-inside";

/** Where the word `về` and the opening quote of a title stand: về “X”, “Về X” or “về X”; undefined for any other title. */
export function aboutJoint(line: CheckedLine, { start, end }: Range): (Range & { style: AboutStyle }) | undefined {
  const found = /(?<outside>về\s+)?[“"]\s?(?<inside>về(?=\s))?/iu.exec(line.text.slice(start, end));
  const { outside, inside } = found?.groups ?? {};
  if (!found || (outside === undefined && inside === undefined)) return undefined;
  const at = start + found.index;
  const style = inside === undefined ? "about-outside" : inside.startsWith("V") ? "capital-inside" : "small-inside";
  return { start: at, end: at + found[0].length, style };
}

/** The citation without what is cited inside its title: up to the first inner citation. */
export function ownRange({ start, end, inner }: CitationFound): Range {
  return { start, end: inner[0]?.start ?? end };
}
