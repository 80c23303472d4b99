/** Lines of a body → stretches of running text and tables between them. */
import { openGapTable } from "./gap-table.ts";
import type { Repair } from "./repair.ts";
import { isSeparator, readRow } from "./table-rows.ts";
import type { OpenTable } from "./table-rows.ts";
import type { TextLine } from "./text-line.ts";

/** A stretch is running text, or the rows of a table. */
export type Stretch = { lines: TextLine[] } | { rows: TextLine[][] };

/** A table has a head and a row at least. */
const FEWEST_ROWS = 2;

export function partTables(lines: readonly TextLine[]): { stretches: Stretch[]; repairs: Repair[] } {
  const stretches: Stretch[] = [];
  const repairs: Repair[] = [];
  for (let at = 0; at < lines.length;) {
    const table = readTableAt(lines, at);
    if (table) {
      stretches.push({ rows: table.rows });
      repairs.push(...lines.slice(at, at + table.taken).flatMap(reportPipes));
      at += table.taken;
      continue;
    }
    const line = lines[at];
    const open = stretches.at(-1);
    if (line && open && "lines" in open) open.lines.push(line);
    else if (line) stretches.push({ lines: [line] });
    at += 1;
  }
  return { stretches, repairs };
}

function readTableAt(lines: readonly TextLine[], at: number): { rows: TextLine[][]; taken: number } | undefined {
  const first = lines[at];
  const head = first && !isSeparator(first) ? readRow(first) : undefined;
  const table = head && (head.kind === "gaps" ? openGapTable(head) : openPlainTable(head.kind, head.cells));
  if (!table) return undefined;
  let taken = 1;
  for (const line of lines.slice(at + 1)) {
    if (!table.take(line)) break;
    taken += 1;
  }
  return table.rows.length >= FEWEST_ROWS ? { rows: table.rows, taken } : undefined;
}

/** Tabs and pipes part every row as they part the head. */
function openPlainTable(kind: "tabs" | "pipes", head: TextLine[]): OpenTable {
  const rows = [head];
  return {
    rows,
    take(line) {
      const row = readRow(line);
      if (isSeparator(line)) return kind === "pipes";
      if (row?.kind !== kind || row.cells.length !== head.length) return false;
      rows.push(row.cells);
      return true;
    },
  };
}

function reportPipes(line: TextLine): Repair[] {
  if (!line.text.startsWith("|") && !isSeparator(line)) return [];
  const cells = isSeparator(line) ? [] : (readRow(line)?.cells ?? []);
  return [
    { code: "text-markdown", line: line.line, before: line.text, after: cells.map(({ text }) => text).join(" | ") },
  ];
}
