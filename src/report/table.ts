/** Rows of plain text in, lines with aligned columns out. */
import { textWidth } from "./text-width.ts";

const gap = "  ";

/** Aligns the rows; columns named in `right` lean to the right. Trailing spaces are cut. */
export function alignRows(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, textWidth(cell))));
  }
  const pad = (cell: string, column: number): string => {
    const space = " ".repeat((widths[column] ?? 0) - textWidth(cell));
    return right.includes(column) ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(pad).join(gap).trimEnd());
}
