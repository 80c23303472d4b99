/** Finds the text of a document on its printed pages: pages and a text in, the printed lines that hold it out. */
import type { Page, Piece } from "./pdf.ts";
import { solid } from "./printed-text.ts";

/** One printed line, or the part of it that belongs to the text looked for. */
export interface PrintedLine {
  page: number;
  /** Baseline. */
  y: number;
  x: number;
  right: number;
  pieces: Piece[];
}

export interface PageText {
  /**
   * Lines of the next place where the text is printed, or with `fromStart` of the first place that was not found before.
   * Line breaks and spaces do not count. Undefined when there is no such place.
   */
  find(text: string, search?: { fromStart?: boolean }): PrintedLine[] | undefined;
}

const mmPerPoint = 25.4 / 72;
/** A footnote mark stands up to this far above the baseline of its line; two lines are never so close. */
const sameLineMm = 2.5;

interface Character {
  character: string;
  page: number;
  piece: Piece;
}

/** Opens pages for searching; `isBody` says which pieces count (not page numbers, not footnotes). */
export function openPageText(pages: readonly Page[], isBody: (piece: Piece, page: Page) => boolean): PageText {
  const stream: Character[] = pages.flatMap((page) =>
    page.pieces
      .filter((piece) => isBody(piece, page))
      .flatMap((piece) => [...solid(piece.text)].map((character) => ({ character, page: page.number, piece }))),
  );
  const whole = stream.map(({ character }) => character).join("");
  const taken: { start: number; end: number }[] = [];
  const isFree = (start: number, end: number): boolean => taken.every((one) => end <= one.start || start >= one.end);
  return {
    find(text, { fromStart = false } = {}) {
      const wanted = solid(text);
      if (wanted === "") return undefined;
      // Characters outside the basic plane do not occur, so string offsets are stream offsets.
      let start = whole.indexOf(wanted, fromStart ? 0 : Math.max(0, ...taken.map(({ end }) => end)));
      while (start >= 0 && !isFree(start, start + wanted.length)) start = whole.indexOf(wanted, start + 1);
      if (start < 0) return undefined;
      taken.push({ start, end: start + wanted.length });
      return linesOf(stream.slice(start, start + wanted.length));
    },
  };
}

function linesOf(characters: readonly Character[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const seen = new Set<Piece>();
  for (const { page, piece } of characters) {
    if (seen.has(piece)) continue;
    seen.add(piece);
    const last = lines.at(-1);
    if (last && last.page === page && Math.abs(last.y - piece.y) < sameLineMm) {
      last.pieces.push(piece);
      last.x = Math.min(last.x, piece.x);
      last.right = Math.max(last.right, rightOf(piece));
    } else {
      lines.push({ page, y: piece.y, x: piece.x, right: rightOf(piece), pieces: [piece] });
    }
  }
  return lines;
}

/** Right edge of what is seen: blanks at the end of a line print nothing. */
function rightOf({ text, x, width, size }: Piece): number {
  const blanks = text.length - text.trimEnd().length;
  return x + width - (text.trim() === "" ? 0 : blanks * size * 0.25 * mmPerPoint);
}
