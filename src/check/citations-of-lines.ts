/** All lines of a document → the citations of each: read in one go, so that a short mention finds the full one before it. */
import { readCitations } from "../registry/citation/read.ts";
import type { CitationFound } from "../registry/citation/types.ts";
import type { Registry } from "../registry/types.ts";
import type { CheckedLine } from "./types.ts";

// A dash at the start of a line tells the reader that what stood before it is over.
const NEXT_LINE = "\n\n- ";

/** Citations by line, in the order of the lines; offsets into the line's text. */
export function shareCitations(
  lines: readonly Pick<CheckedLine, "text" | "zone">[],
  registry: Registry,
): CitationFound[][] {
  const starts: number[] = [];
  let text = "";
  for (const line of lines) {
    text += line.zone === "head" || line.zone === "title" ? "\n\n" : NEXT_LINE;
    starts.push(text.length);
    text += line.text;
  }
  const shared: CitationFound[][] = lines.map(() => []);
  let at = 0;
  for (const citation of readCitations(text, registry)) {
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= citation.start) at += 1;
    const line = lines[at];
    if (line) shared[at]?.push(shift(citation, starts[at] ?? 0, line.text.length));
  }
  return shared;
}

function shift(citation: CitationFound, by: number, length: number): CitationFound {
  const move = (offset: number): number => Math.max(0, Math.min(length, offset - by));
  return {
    ...citation,
    start: move(citation.start),
    end: move(citation.end),
    defects: citation.defects.map((defect) => ({ ...defect, start: move(defect.start), end: move(defect.end) })),
    inner: citation.inner.map((inner) => shift(inner, by, length)),
  };
}
