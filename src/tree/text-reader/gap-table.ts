/** The head of a table that was printed with gaps between its columns → a table that takes the lines below it. */
import { readRow } from "./table-rows.ts";
import type { OpenTable, Row } from "./table-rows.ts";
import { joinLines, sliceLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";
import { isFieldLine, openingLabel } from "./wording.ts";

/** With so many columns wide gaps are no accident of spacing. */
const FEWEST_COLUMNS = 3;
/** The column of numbers is so narrow that its gap may be a single space. */
const NUMBER_HEAD = /^(?:TT|STT|Số TT|Stt|Tt)$/u;
/** Words may begin so far before the place of their column. */
const SLACK = 3;

/** Nothing when the gaps are too few to be columns. */
export function openGapTable(head: Row): OpenTable | undefined {
  if (head.cells.length < FEWEST_COLUMNS) return undefined;
  const rows: TextLine[][] = [head.cells];
  const isNumbered = NUMBER_HEAD.test(head.cells[0]?.text ?? "");
  // Heads are centred over their columns; the first full row shows where the words stand.
  let places = head.starts;
  return {
    rows,
    take(line) {
      const row = rowOf(line, isNumbered);
      if (!row || row.cells.length > head.cells.length) return false;
      if (row.cells.length === 1 && !fitsCell(line, places)) return false;
      const isFull = row.cells.length === head.cells.length;
      if (isFull && places === head.starts) places = row.starts;
      const columns = row.starts.map((start, index) => (isFull ? index : nearest(places, start)));
      const open = rows.at(-1);
      const isNew = columns.includes(0) || rows.length === 1 || !open;
      const cells = isNew ? head.cells.map((cell) => ({ ...cell, text: "", marks: [] })) : open;
      for (const [index, cell] of row.cells.entries()) addTo(cells, columns[index] ?? 0, cell);
      if (isNew) rows.push(cells);
      return true;
    },
  };
}

/** In a numbered table the number is a cell of its own, however near the next words stand. */
function rowOf(line: TextLine, isNumbered: boolean): Row | undefined {
  const row = readRow(line) ?? { kind: "gaps", cells: [line], starts: [line.indent] };
  const [first, ...rest] = row.cells;
  const number = isNumbered && first ? /^\d{1,3}\.?\s+(?=\D)/u.exec(first.text) : null;
  if (!first || !number) return row.kind === "gaps" ? row : undefined;
  const start = row.starts[0] ?? 0;
  return {
    ...row,
    cells: [sliceLine(first, 0, number[0].length), sliceLine(first, number[0].length), ...rest],
    starts: [start, start + number[0].length, ...row.starts.slice(1)],
  };
}

/** The rest of a cell: it stands at a column behind the first, and is no wider than that column. */
function fitsCell(line: TextLine, places: readonly number[]): boolean {
  const column = nearest(places, line.indent);
  const width = (places[column + 1] ?? Infinity) - (places[column] ?? 0);
  const stands = column > 0 && line.indent >= (places[column] ?? 0) - SLACK;
  return (
    line.gap === 0 &&
    stands &&
    line.text.length <= width &&
    openingLabel(line.text) === undefined &&
    !isFieldLine(line.text)
  );
}

function nearest(places: readonly number[], start: number): number {
  const distances = places.map((place) => Math.abs(place - start));
  return distances.indexOf(Math.min(...distances));
}

function addTo(cells: TextLine[], column: number, cell: TextLine): void {
  const open = cells[column];
  cells[column] = open && open.text !== "" ? joinLines(open, cell) : cell;
}
