/** Lines with tabs, with pipes of Markdown, or with wide gaps → the cells of one row each. */
import { sliceLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

/** How the cells of a row are parted. */
export type RowKind = "tabs" | "pipes" | "gaps";

export interface Row {
  kind: RowKind;
  cells: TextLine[];
  /** Place of each cell's first letter on the printed line. */
  starts: number[];
}

/** Takes lines one after the other; false when the table is over. */
export interface OpenTable {
  rows: TextLine[][];
  take(line: TextLine): boolean;
}

const PIPED = /^\|.*\|$/u;
const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;
const SEAMS: Readonly<Record<RowKind, RegExp>> = { tabs: /\t/gu, pipes: /(?<!\\)\|/gu, gaps: / {3,}/gu };

/** Reads a line as a row of at least two cells; a label before a tab is no cell. */
export function readRow(line: TextLine): Row | undefined {
  if (PIPED.test(line.text)) return cutRow(sliceLine(line, 1, line.text.length - 1), "pipes", line.indent + 1);
  if (line.text.includes("\t")) return isLabelled(line.text) ? undefined : cutRow(line, "tabs", line.indent);
  return / {3,}/u.test(line.text) ? cutRow(line, "gaps", line.indent) : undefined;
}

/** The line of hyphens below the head of a Markdown table. */
export function isSeparator({ text }: TextLine): boolean {
  return text.includes("|") && SEPARATOR.test(text);
}

function isLabelled(text: string): boolean {
  return /^(?:\d+[.)]|\p{L}\)|[-–•+*])\t[^\t]*$/u.test(text);
}

function cutRow(line: TextLine, kind: RowKind, indent: number): Row {
  const cells: TextLine[] = [];
  const starts: number[] = [];
  let from = 0;
  const cut = (end: number): void => {
    const words = line.text.slice(from, end);
    starts.push(indent + from + (words.length - words.trimStart().length));
    cells.push(sliceLine(line, from, end));
  };
  for (const match of line.text.matchAll(SEAMS[kind])) {
    cut(match.index);
    from = match.index + match[0].length;
  }
  cut(line.text.length);
  return { kind, cells, starts };
}
