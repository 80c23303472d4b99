/** A table of the body in, a ruled Word table over the whole text width out. */
import type { Inline, Table } from "../../tree/nodes.ts";
import type { StyleId, WordParagraph, WordTable } from "../word.ts";
import type { Frame } from "./frame.ts";
import { composeRuns } from "./runs.ts";

/** Composes the table; its first row is the header, repeated on every page. */
export function composeTable(table: Table, frame: Frame): WordTable {
  const cell =
    (style: StyleId) =>
    (inlines: Inline[]): WordParagraph[] => [{ kind: "paragraph", style, runs: composeRuns(inlines, frame) }];
  const rows = [table.header.map(cell("TableHead")), ...table.rows.map((row) => row.map(cell("TableText")))];
  return { kind: "table", look: "ruled", columns: columnWidths(table.widths, frame.textWidth), rows };
}

/** Shares of 100 to twips; the last column takes what rounding leaves. */
function columnWidths(shares: readonly number[], total: number): number[] {
  const widths = shares.map((share) => Math.floor((share / 100) * total));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
