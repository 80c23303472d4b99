/** One line of a text on its way through the repairs, and the cuts and joins that keep its emphasis in place. */

/** Words of a line that were printed in another way, or the mark of a footnote; offsets count UTF-16 units of `text`. */
export interface Mark {
  kind: "strong" | "emphasis" | "note";
  start: number;
  end: number;
  /** Id of the footnote that a note mark stands for. */
  ref?: string;
}

export interface TextLine {
  /** Words of the line without the spaces around it. */
  text: string;
  marks: Mark[];
  /** First and last line of the source, from 1, that the words come from. */
  line: number;
  last: number;
  /** Blank lines before it. */
  gap: number;
  /** Spaces before it. */
  indent: number;
  /** True when a page of the source begins here. */
  newPage: boolean;
  /** True for words that stood in the right column of a printed line. */
  right?: boolean;
}

/** A new line of words that stand on one line of the source. */
export function textLine(text: string, line: number, more: Partial<TextLine> = {}): TextLine {
  return { text, marks: [], line, last: line, gap: 0, indent: 0, newPage: false, ...more };
}

/** The part `[start, end)` of a line, without the spaces around it. */
export function sliceLine(line: TextLine, start: number, end = line.text.length): TextLine {
  const cut = line.text.slice(start, end);
  const from = start + (cut.length - cut.trimStart().length);
  const text = cut.trim();
  const marks = line.marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - from),
      end: Math.min(text.length, mark.end - from),
    }))
    .filter((mark) => mark.start < mark.end);
  return { ...line, text, marks };
}

/** Two lines as one; emphasis that goes on over the seam is one emphasis. */
export function joinLines(first: TextLine, second: TextLine, between = " "): TextLine {
  const shift = first.text.length + between.length;
  const marks = [...first.marks];
  for (const mark of second.marks) {
    const before = marks.find(({ kind, end }) => kind === mark.kind && kind !== "note" && end === first.text.length);
    if (before && mark.start === 0) marks[marks.indexOf(before)] = { ...before, end: mark.end + shift };
    else marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
  }
  return { ...first, text: first.text + between + second.text, marks, last: Math.max(first.last, second.last) };
}
