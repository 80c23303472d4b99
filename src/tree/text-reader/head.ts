/** Lines of a text → the letterhead as the table of two columns that it was printed as, and the lines after it. */
import { isCapitals, readLineKind } from "../read/line-kinds.ts";
import type { LineKind } from "../read/line-kinds.ts";
import { headSeam, partColumns, wideSeam } from "./columns.ts";
import type { Repair } from "./repair.ts";
import { joinLines } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

export interface Columns {
  left: TextLine[];
  right: TextLine[];
}

/** A letterhead is over within so many lines. */
const LONGEST = 24;

/** A rule that is drawn so far to the right stands below the national title. */
const RIGHT_HALF = 30;

const RIGHT: readonly (LineKind | undefined)[] = ["party-title", "nation", "motto", "place-date"];
const SURE: readonly (LineKind | undefined)[] = [...RIGHT, "number", "draft"];
const OF_HEAD: readonly (LineKind | undefined)[] = [...SURE, "mark"];

/** Parts the letterhead from the text; nothing when all of it is lost. */
export function takeHead(lines: readonly TextLine[]): { head?: Columns; rest: TextLine[]; repairs: Repair[] } {
  const start = lines.slice(0, LONGEST);
  const parted = partColumns(start, [headSeam, wideSeamOfHead]);
  const pieces = joinNational(parted.lines);
  const end = endOfHead(pieces);
  if (end === 0) return { rest: [...lines], repairs: [] };
  const head = pieces.slice(0, end);
  const last = head.at(-1)?.line ?? 0;
  return {
    head: partHead(head),
    rest: [...pieces.slice(end).filter(({ line }) => line <= last), ...lines.filter(({ line }) => line > last)],
    repairs: parted.repairs.filter(({ line }) => line <= last),
  };
}

/** In a head only short lines stand side by side; running text with wide spaces is left alone. */
function wideSeamOfHead(text: string): number {
  const seam = wideSeam(text);
  const left = text.slice(0, seam).trim();
  return isCapitals(left) || readLineKind(left) !== undefined || readLineKind(text.slice(seam)) !== undefined
    ? seam
    : 0;
}

/** Number of pieces up to the last that only a letterhead has, when nothing but short lines stands before it. */
function endOfHead(pieces: readonly TextLine[]): number {
  let end = 0;
  for (const [index, { text }] of pieces.entries()) {
    const kind = readLineKind(text);
    // The rule under the subject is no end of the head: words in small letters stand before it.
    const above = pieces[index - 1]?.text ?? "";
    if (kind === "mark" && !isCapitals(above) && readLineKind(above) === undefined) break;
    if (OF_HEAD.includes(kind)) end = index + 1;
    else if (!isCapitals(text) && text.length > 60) break;
  }
  const isHead = pieces.slice(0, end).some(({ text }) => SURE.includes(readLineKind(text)));
  return isHead ? end : 0;
}

/** The national title may run over two lines of a narrow column. */
function joinNational(pieces: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const piece of pieces) {
    const open = joined.at(-1);
    const whole = open && joinLines(open, piece);
    const kind = whole && readLineKind(whole.text);
    if (whole && (kind === "nation" || kind === "party-title")) joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined;
}

/** A mark goes with the column of the line before it. */
function partHead(pieces: readonly TextLine[]): Columns {
  const head: Columns = { left: [], right: [] };
  let before: keyof Columns = "left";
  for (const piece of pieces) {
    const kind = readLineKind(piece.text);
    const side: keyof Columns =
      kind === "mark" && piece.text !== "*"
        ? piece.indent >= RIGHT_HALF
          ? "right"
          : before
        : RIGHT.includes(kind)
          ? "right"
          : "left";
    head[side].push(piece);
    before = side;
  }
  return head;
}
