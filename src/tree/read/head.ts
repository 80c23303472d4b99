/** The first blocks of a file → its letterhead and how many blocks it takes. */
import type { Letterhead } from "../nodes.ts";
import type { FlatBlock, FlatTable } from "./flat.ts";
import { readLetterhead } from "./letterhead.ts";
import { isCapitals, type LineKind } from "./line-kinds.ts";
import { isRule, linesOf, type HeadLine } from "./lines.ts";
import type { Sources } from "./sources.ts";

/** The head stands within so many blocks. */
const farthest = 25;

const rightKinds: ReadonlySet<LineKind | undefined> = new Set(["party-title", "nation", "motto", "place-date"]);
const leftKinds: ReadonlySet<LineKind | undefined> = new Set(["number", "draft"]);

interface Columns {
  left: HeadLine[];
  right: HeadLine[];
}

/** Reads the letterhead, in a table or in paragraphs; nothing is taken when no line of it is known. */
export function takeHead(blocks: readonly FlatBlock[], sources: Sources): { letterhead?: Letterhead; taken: number } {
  const last = lastHeadBlock(blocks);
  if (last < 0) return { taken: 0 };
  const columns: Columns = { left: [], right: [] };
  for (const block of blocks.slice(0, last + 1)) {
    if (block.kind === "table") addTable(columns, block);
    else for (const line of linesOf(block)) addLine(columns, line, undefined);
  }
  return { letterhead: readLetterhead(columns.left, columns.right, sources), taken: last + 1 };
}

/** Index of the last block with a line of a head, before the first block that is surely something else. */
function lastHeadBlock(blocks: readonly FlatBlock[]): number {
  let last = -1;
  for (const [index, block] of blocks.slice(0, farthest).entries()) {
    const lines = block.kind === "table" ? block.rows.flat(2).flatMap(linesOf) : linesOf(block);
    if (lines.some(isKnown)) last = index;
    else if (block.kind === "table") break;
    else if (block.label !== undefined || lines.some((line) => !couldStand(line))) break;
  }
  return last;
}

function isKnown({ kind }: HeadLine): boolean {
  return rightKinds.has(kind) || leftKinds.has(kind);
}

function couldStand(line: HeadLine): boolean {
  return isRule(line) || isCapitals(line.piece.text) || line.piece.text.length <= longestOther;
}

/** A mark or a short remark may stand between the lines of a head. */
const longestOther = 80;

function addTable(columns: Columns, table: FlatTable): void {
  for (const row of table.rows) {
    for (const [column, cell] of row.entries()) {
      const side = row.length < 2 ? undefined : column === row.length - 1 ? "right" : "left";
      for (const line of cell.flatMap(linesOf)) addLine(columns, line, side);
    }
  }
}

/** Without columns the words tell the side; a rule goes below the line before it. */
function addLine(columns: Columns, line: HeadLine, side: keyof Columns | undefined): void {
  const byWords = rightKinds.has(line.kind) || line.column > 0 ? "right" : "left";
  columns[side ?? (isRule(line) ? sideOfRule(columns) : byWords)].push(line);
}

function sideOfRule({ left, right }: Columns): keyof Columns {
  return right.length > 0 && !right.some(isRule) && left.some(isRule)
    ? "right"
    : right.length > 0 && left.length === 0
      ? "right"
      : "left";
}
