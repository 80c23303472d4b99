/** A table of the page → columns and rows. */
import type { Table as ModelTable } from "../../model/types.ts";
import type { Table } from "../../tree/nodes.ts";
import type { BodyContext } from "./context.ts";

/** Stands for a column that has no name; the data wants one. */
const NAMELESS = "…";

/** Writes a table; rows get as many cells as there are columns. */
export function writeTable(table: Table | undefined, { text }: BodyContext): ModelTable | null {
  if (!table) return null;
  const [first = [], ...others] = table.header.length > 0 ? [table.header, ...table.rows] : table.rows;
  const count = Math.max(1, first.length, ...others.map((row) => row.length));
  const numbers = Array.from({ length: count }, (_, index) => index);
  const columns = numbers.map((index) => ({
    title: text(first[index] ?? []) || NAMELESS,
    width: widthAt(table.widths, index, count),
  }));
  return { columns, rows: others.map((row) => numbers.map((index) => text(row[index] ?? []))) };
}

function widthAt(widths: readonly number[], index: number, count: number): number | null {
  const width = widths.length === count ? widths[index] : undefined;
  return width !== undefined && width > 0 && width <= 100 ? width : null;
}
