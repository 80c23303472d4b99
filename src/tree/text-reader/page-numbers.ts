/** Lines → the same lines without page numbers and running heads; the line after one begins a page. */
import { findNoteMarks } from "./note-marks.ts";
import type { Repair } from "./repair.ts";
import type { TextLine } from "./text-line.ts";

const PAGE_NUMBER = /^(?:(?:trang\s+|\[)?(\d{1,3})(?:\s*\/\s*\d{1,3}|\])?|[-–—]\s*(\d{1,3})\s*[-–—])$/iu;

/** Numbers that follow each other closer than this count something else, such as the rows of a table. */
const SHORTEST_PAGE = 8;
const LONGEST_PAGE = 60;

/** A line that stands at this many tops of pages is no part of the text. */
const OFTEN = 3;

export function dropPageNumbers(lines: readonly TextLine[]): { lines: TextLine[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const numbers = findPageNumbers(lines);
  const numberless = drop(lines, (line) => (numbers.has(line) ? "text-page-number" : undefined), repairs);
  const heads = findRunningHeads(numberless);
  const kept = drop(
    numberless,
    (line) => (heads.has(line.text) && line.newPage ? "text-running-head" : undefined),
    repairs,
  );
  return { lines: kept, repairs };
}

/** The dropped lines hand their place over: what follows begins a page. */
function drop(
  lines: readonly TextLine[],
  why: (line: TextLine) => Repair["code"] | undefined,
  repairs: Repair[],
): TextLine[] {
  const kept: TextLine[] = [];
  let carried: { gap: number; newPage: boolean } | undefined;
  for (const line of lines) {
    const code = why(line);
    const gap = line.gap + (carried ? carried.gap + 1 : 0);
    if (code) {
      repairs.push({ code, line: line.line, before: line.text, after: "" });
      carried = { gap, newPage: true };
    } else {
      kept.push(carried ? { ...line, gap, newPage: true } : line);
      carried = undefined;
    }
  }
  return kept;
}

/** Numbers alone on a line that count up by one through the text, or stand where a page is known to begin or end. */
function findPageNumbers(lines: readonly TextLine[]): Set<TextLine> {
  const found = new Set<TextLine>();
  const knowsPages = lines.some(({ newPage }) => newPage);
  const candidates = lines.flatMap((line, index) => {
    const match = PAGE_NUMBER.exec(line.text);
    const atEdge = line.newPage || lines[index + 1]?.newPage === true;
    return match ? [{ line, index, number: Number(match[1] ?? match[2]), atEdge }] : [];
  });
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { number, index } of candidates) {
    if (!first.has(number)) first.set(number, index);
    last.set(number, index);
  }
  for (const [at, { line, index, number, atEdge }] of candidates.entries()) {
    const distances = [candidates[at - 1], candidates[at + 1]].map((other) =>
      other ? Math.abs(other.index - index) : Infinity,
    );
    const near = Math.min(...distances) < SHORTEST_PAGE;
    // A page without a printed number may stand between two; an appendix counts from 1 or 2 again.
    const goesOn = !near && [1, 2].some((step) => (first.get(number - step) ?? Infinity) < index);
    const isFollowed = !near && [1, 2].some((step) => (last.get(number + step) ?? -1) > index);
    const isSecondPage = number === 2 && candidates.length === 1 && isAlone(lines, line);
    if (atEdge || (!knowsPages && !isNoteLabel(lines, index, number) && (goesOn || isFollowed || isSecondPage)))
      found.add(line);
  }
  return found;
}

/** A footnote's number may stand alone above its words; its mark stands shortly before. */
function isNoteLabel(lines: readonly TextLine[], index: number, number: number): boolean {
  const before = lines.slice(Math.max(0, index - LONGEST_PAGE), index);
  return (
    lines[index + 1]?.gap === 0 && before.some(({ text }) => findNoteMarks(text).some((mark) => mark.number === number))
  );
}

/** True when the text goes on past the number in the middle of a sentence, as it does where a page ends. */
function isAlone(lines: readonly TextLine[], line: TextLine): boolean {
  const index = lines.indexOf(line);
  const before = lines[index - 1]?.text ?? "";
  const after = lines[index + 1]?.text ?? "";
  return line.gap > 0 || (lines[index + 1]?.gap ?? 0) > 0 || (/[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(after));
}

function findRunningHeads(lines: readonly TextLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, newPage } of lines) if (newPage) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= OFTEN ? [text] : [])));
}
