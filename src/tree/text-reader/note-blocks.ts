/** Lines of a text → the stretches that are footnotes: each begins with the number of a mark that stands before it. */
import { readLineKind } from "../read/line-kinds.ts";
import { findNoteMarks, readNoteLabel } from "./note-marks.ts";
import type { NoteMark } from "./note-marks.ts";
import type { TextLine } from "./text-line.ts";
import { endsSentence, isCapitalLine, isOwnLine, looksLikeHeading, openingLabel, startsLower } from "./wording.ts";

/** Lines `[start, end)` are one footnote; its mark stands on line `at`. */
export interface NoteBlock {
  start: number;
  end: number;
  /** Length of the printed label on the first line. */
  label: number;
  at: number;
  mark: NoteMark;
}

/** Labels that can be nothing else are read first; a number that may count an item is believed only for a mark that is still without its footnote. */
interface PlacedMark {
  at: number;
  mark: NoteMark;
}

interface Search {
  lines: readonly TextLine[];
  /** Marks of each number in reading order; on one line the surest last. */
  marks: ReadonlyMap<number, PlacedMark[]>;
  used: Set<NoteMark>;
  /** Lines that are known to be footnotes. */
  taken: Set<number>;
}

/** Labels that can be nothing else are read first; a number that may count an item is believed only for a mark that is still without its footnote. */
export function findNoteBlocks(lines: readonly TextLine[]): NoteBlock[] {
  const search: Search = { lines, marks: marksByNumber(lines), used: new Set(), taken: new Set() };
  return search.marks.size === 0 ? [] : [...findBlocks(search, true), ...findBlocks(search, false)];
}

function marksByNumber(lines: readonly TextLine[]): Map<number, PlacedMark[]> {
  const marks = new Map<number, PlacedMark[]>();
  for (const [at, { text }] of lines.entries()) {
    for (const mark of findNoteMarks(text).reverse()) {
      const known = marks.get(mark.number);
      if (known) known.push({ at, mark });
      else marks.set(mark.number, [{ at, mark }]);
    }
  }
  return marks;
}

function findBlocks(search: Search, wanted: boolean): NoteBlock[] {
  const { lines } = search;
  const blocks: NoteBlock[] = [];
  for (let start = 1; start < lines.length; start += 1) {
    const label = readNoteLabel(lines[start]?.text ?? "");
    if (label?.sure !== wanted || search.taken.has(start)) continue;
    const placed = findMark(search, label.number, start);
    const previous = blocks.at(-1);
    const isNext = previous?.end === start;
    if (!placed || !(isNext || stands(lines, start, label))) continue;
    const first = isNext ? previous.start : start;
    const end = findEnd(search, start, isOpen(lines[first - 1]), label.number + 1);
    blocks.push({ start, end, label: label.length, ...placed });
    search.used.add(placed.mark);
    for (let at = start; at < end; at += 1) search.taken.add(at);
    start = end - 1;
  }
  return blocks;
}

/** The nearest unused mark before the footnote; among marks of one line the surest. */
function findMark({ marks, used, taken }: Search, number: number, start: number): PlacedMark | undefined {
  return marks.get(number)?.findLast(({ at, mark }) => at < start && !used.has(mark) && !taken.has(at));
}

/** A footnote stands where a sentence is cut, or below the text of a page; a label that may be an item's must do both. */
function stands(
  lines: readonly TextLine[],
  start: number,
  { sure, number }: { sure: boolean; number: number },
): boolean {
  const isCut = isOpen(lines[start - 1]) && !lines.slice(Math.max(0, start - NEAR), start).some(isHeadOfAppendix);
  if (sure && isCut) return true;
  if (!sure && !isCut) return false;
  for (const { newPage, text } of lines.slice(start + 1)) {
    if (newPage) return true;
    if (isOutline(text) && (readNoteLabel(text)?.number ?? 0) <= number) return false;
  }
  return true;
}

const NEAR = 4;

function isHeadOfAppendix({ text }: TextLine): boolean {
  const kind = readLineKind(text);
  return kind === "appendix-label" || kind === "appendix-attached";
}

function isOpen(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    !endsSentence(line.text) &&
    !isCapitalLine(line.text) &&
    !isOwnLine(line.text) &&
    !looksLikeHeading(line.text)
  );
}

/** A unit of the outline or a component: no footnote goes past it. */
function isOutline(text: string): boolean {
  const family = openingLabel(text)?.family;
  return (
    (family !== undefined && family !== "dash" && family !== "plus" && family !== "enclosed" && family !== "star") ||
    isOwnLine(text) ||
    isCapitalLine(text)
  );
}

/** Where the body goes on: at a new page, at the rest of the sentence that was cut, or at the next unit. */
function findEnd({ lines, marks }: Search, start: number, cut: boolean, following: number): number {
  const isMarked = (marks.get(following)?.[0]?.at ?? Infinity) < start;
  const isFollowing = (text: string): boolean => isMarked && readNoteLabel(text)?.number === following;
  const isEnd = ({ newPage, text }: TextLine): boolean => newPage || isOutline(text) || isFollowing(text);
  const isEndAt = (at: number): boolean => {
    const line = lines[at];
    return line === undefined || isEnd(line);
  };
  let last = start + 1;
  while (!isEndAt(last)) last += 1;
  if (!cut || lines[last]?.newPage) return last;
  const inside = lines.slice(start + 1, last);
  const isAfterFullStop = (at: number): boolean => /[.!?…]["”’)]*$/u.test(lines[start + at]?.text ?? "");
  const rest = inside.findIndex(({ text }, at) => isAfterFullStop(at) && startsLower(text));
  const next = inside.findIndex(({ text }, at) => isAfterFullStop(at) && openingLabel(text) === undefined);
  const found = rest >= 0 ? rest : next;
  return found < 0 ? last : start + 1 + found;
}
