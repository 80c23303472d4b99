/** A table of the body in, a ruled Word table over the whole text width out. */
import type { Inline, Table } from "../../tree/nodes.ts";
import type { StyleId, WordParagraph, WordTable } from "../word.ts";
import type { Frame } from "./frame.ts";
import { plainText } from "./line-text.ts";
import { composeRuns } from "./runs.ts";

/** Composes the table; its first row is the header, repeated on every page. A column of numbers stands centred. */
export function composeTable(table: Table, frame: Frame): WordTable {
  const cell = (style: StyleId, inlines: Inline[]): WordParagraph[] => [
    { kind: "paragraph", style, runs: composeRuns(inlines, frame) },
  ];
  const styles = table.header.map((_, column): StyleId => (isNarrow(table, column) ? "TableCentre" : "TableText"));
  const rows = [
    table.header.map((inlines) => cell("TableHead", inlines)),
    ...table.rows.map((row) => row.map((inlines, column) => cell(styles[column] ?? "TableText", inlines))),
  ];
  return { kind: "table", look: "ruled", columns: columnWidths(table.widths, frame.textWidth), rows };
}

/** A column of ordinals or short numbers: TT, Số lượng. */
function isNarrow(table: Table, column: number): boolean {
  return table.rows.every((row) => plainText(row[column] ?? []).length <= longestNumber);
}

const longestNumber = 4;

/** Shares of 100 to twips; the last column takes what rounding leaves. */
function columnWidths(shares: readonly number[], total: number): number[] {
  const widths = shares.map((share) => Math.floor((share / 100) * total));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
