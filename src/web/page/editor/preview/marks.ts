/** Printed lines and findings → where on the pages the words of each finding stand. */
import type { FindingRow, PreviewLine, PreviewPage } from "../../../api.ts";
import { isWithin } from "../state/path.ts";

/** Part of one line that a finding is about; `start === end` marks the line as a whole. */
export interface Mark {
  start: number;
  end: number;
  /** Which finding, counted from 0. */
  finding: number;
  severity: FindingRow["severity"];
}

/** Page and line, as `page:line` → its marks from left to right, none over another. */
export type Marks = ReadonlyMap<string, readonly Mark[]>;

interface Placed {
  key: string;
  line: PreviewLine;
  /** Where the line begins in the joined text. */
  from: number;
}

/** Findings in the order of the list; of two about the same words the first is marked. */
export function markLines(pages: readonly PreviewPage[], findings: readonly FindingRow[]): Marks {
  const all = pages.flatMap((page, sheet) => page.lines.map((line, index) => ({ key: `${sheet}:${index}`, line })));
  const marks = new Map<string, Mark[]>();
  for (const [finding, row] of findings.entries())
    for (const { key, start, end } of placesOf(row, all)) {
      const standing = marks.get(key) ?? [];
      if (standing.some((mark) => start < mark.end && mark.start < end)) continue;
      standing.push({ start, end, finding, severity: row.severity });
      marks.set(key, standing);
    }
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start);
  return marks;
}

/** Text of a printed line, no-break spaces as spaces. */
function lineText({ runs }: PreviewLine): string {
  return plain(runs.map(({ text }) => text).join(""));
}

function placesOf(
  { data, before, words, after }: FindingRow,
  all: readonly { key: string; line: PreviewLine }[],
): { key: string; start: number; end: number }[] {
  const near = data === null ? all : all.filter(({ line }) => line.data !== null && touches(line.data, data));
  const { text, placed } = join(near);
  const at = words.trim() === "" ? -1 : bestPlace(text, plain(words), plain(before), plain(after));
  const [first] = placed;
  if (at < 0) return data === null || !first ? [] : [{ key: first.key, start: 0, end: 0 }];
  const until = at + words.length;
  return placed
    .map(({ key, line, from }) => {
      const { length } = lineText(line);
      return { key, start: Math.max(0, at - from), end: Math.min(length, until - from) };
    })
    .filter(({ start, end }) => start < end);
}

function touches(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** Lines of one paragraph are joined by the space at which they were broken. */
function join(lines: readonly { key: string; line: PreviewLine }[]): { text: string; placed: Placed[] } {
  let text = "";
  const placed = lines.map(({ key, line }) => {
    const from = text.length;
    text += lineText(line);
    if (!text.endsWith(" ")) text += " ";
    return { key, line, from };
  });
  return { text, placed };
}

/** Of all places of the words the one whose neighbours fit best; -1 when they do not stand there. */
function bestPlace(text: string, words: string, before: string, after: string): number {
  let best = -1;
  let most = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const fit = sharedEnd(text.slice(0, at), before) + sharedStart(text.slice(at + words.length), after);
    if (fit > most) [best, most] = [at, fit];
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f]/g, " ");
}
