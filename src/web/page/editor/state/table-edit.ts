/** A table with a column more or less: every row keeps one cell for each column. */
import type { Table } from "./types.ts";

/** An empty column at the end. */
export function addColumn({ columns, rows }: Table): Table {
  return { columns: [...columns, { title: "", width: null }], rows: rows.map((row) => [...row, ""]) };
}

/** Without a column; the last one cannot go. */
export function removeColumn(table: Table, index: number): Table {
  if (table.columns.length < 2) return table;
  return { columns: table.columns.toSpliced(index, 1), rows: table.rows.map((row) => row.toSpliced(index, 1)) };
}

/** With a column moved by one place to the left (-1) or to the right (1). */
export function moveColumn(table: Table, index: number, by: 1 | -1): Table {
  const to = index + by;
  if (to < 0 || to >= table.columns.length) return table;
  const move = <T>(list: readonly T[]): T[] => {
    const rest = list.toSpliced(index, 1);
    return rest.toSpliced(to, 0, ...list.slice(index, index + 1));
  };
  return { columns: move(table.columns), rows: table.rows.map(move) };
}
