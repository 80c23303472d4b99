/** Lines with asterisks of Markdown → lines without them, and the words that stood between them marked. */
import { showStars } from "./markdown-lines.ts";
import { changedWords } from "./repair.ts";
import type { Repair } from "./repair.ts";
import { sliceLine } from "./text-line.ts";
import type { Mark, TextLine } from "./text-line.ts";

interface Run {
  /** Index of the line, and offset and length of the asterisks in it. */
  at: number;
  offset: number;
  length: number;
  opens: boolean;
  closes: boolean;
}

interface Pair {
  open: Run;
  close: Run;
}

/** A title in italics may run over a dozen printed lines; asterisks that are farther apart are no pair. */
const FARTHEST = 12;
/** Asterisks that wait for a partner at one time. */
const MOST_OPEN = 20;

/** Reads pairs of asterisks, also those that open on one line and close on a later one; an asterisk without a partner stays. */
export function markEmphasis(lines: readonly TextLine[]): { lines: TextLine[]; repairs: Repair[] } {
  const pairs = pairRuns(lines.flatMap((line, at) => findRuns(line.text, at)));
  const repairs: Repair[] = [];
  const byLine = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (let at = pair.open.at; at <= pair.close.at; at += 1) addTo(byLine, at, pair);
  }
  const marked = lines.map((line, at) => {
    const found = byLine.get(at) ?? [];
    const clean = found.length === 0 ? line : withoutRuns(line, at, found);
    const plain = { ...clean, text: showStars(clean.text) };
    if (found.some(({ open, close }) => open.at === at || close.at === at)) {
      repairs.push({ code: "text-markdown", line: line.line, ...changedWords(showStars(line.text), plain.text) });
    }
    return plain;
  });
  return { lines: marked.filter(({ text }) => text !== ""), repairs };
}

function addTo(byLine: Map<number, Pair[]>, at: number, pair: Pair): void {
  const known = byLine.get(at);
  if (known) known.push(pair);
  else byLine.set(at, [pair]);
}

function findRuns(text: string, at: number): Run[] {
  return [...text.matchAll(/\*{1,3}/g)].map((match) => {
    const { index } = match;
    const length = match[0].length;
    const before = text[index - 1] ?? " ";
    const after = text[index + length] ?? " ";
    // 2*3*4 and a*b are no emphasis.
    const inWord = length === 1 && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    const opens = !inWord && /[^\s*]/.test(after);
    const closes = !inWord && /[^\s*]/.test(before);
    return { at, offset: index, length, opens, closes };
  });
}

function pairRuns(runs: readonly Run[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Run[] = [];
  for (const run of runs) {
    open = open.filter(({ at }) => run.at - at <= FARTHEST).slice(-MOST_OPEN);
    const partner = run.closes ? open.findLast(({ length }) => length === run.length) : undefined;
    if (partner) {
      pairs.push({ open: partner, close: run });
      open = open.slice(0, open.indexOf(partner));
    } else if (run.opens) open.push(run);
  }
  return pairs;
}

/** The line without the asterisks of the pairs that touch it; the words between become marks. */
function withoutRuns(line: TextLine, at: number, pairs: readonly Pair[]): TextLine {
  const cuts = pairs
    .flatMap(({ open, close }) => [open, close])
    .filter((run) => run.at === at)
    .sort((a, b) => a.offset - b.offset);
  const moved = new Map<number, number>();
  let text = "";
  let from = 0;
  for (const { offset, length } of cuts) {
    text += line.text.slice(from, offset);
    moved.set(offset, text.length);
    from = offset + length;
  }
  text += line.text.slice(from);
  const marks = pairs.flatMap(({ open, close }): Mark[] => {
    const start = open.at === at ? (moved.get(open.offset) ?? 0) : 0;
    const end = close.at === at ? (moved.get(close.offset) ?? 0) : text.length;
    return start < end ? [{ kind: open.length === 1 ? "emphasis" : "strong", start, end }] : [];
  });
  return sliceLine({ ...line, text, marks: [...line.marks, ...marks] }, 0);
}
