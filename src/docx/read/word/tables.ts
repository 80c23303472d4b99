/** `w:tbl` → rows of cells; merged cells keep their words in the first of them. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { note } from "../report.ts";
import type { SeenBlock, SeenCell, SeenRow, SeenTable } from "./model.ts";
import type { Reading } from "./reading.ts";
import { childOf, childrenOf, flagOf, numberAt } from "./xml.ts";

/** Reads a table. Rows marked as deleted are left out. */
export function readTable(element: XmlElement, reading: Reading): SeenTable {
  const widths = childrenOf(childOf(element, "w:tblGrid"), "w:gridCol").map((column) => numberAt(column, "w:w") ?? 0);
  const rows = unwrap(element, "w:tr").flatMap((row) => readRow(row, reading));
  return { kind: "table", widths, rows };
}

function readRow(element: XmlElement, reading: Reading): SeenRow[] {
  const properties = childOf(element, "w:trPr");
  if (childOf(properties, "w:del")) {
    note(reading.report, "deleted");
    return [];
  }
  if (childOf(properties, "w:ins")) note(reading.report, "inserted");
  const before = numberAt(childOf(properties, "w:gridBefore"), "w:val") ?? 0;
  const empty: SeenCell[] = before > 0 ? [{ span: Math.min(before, mostColumns), blocks: [] }] : [];
  const cells = unwrap(element, "w:tc").map((cell) => readCell(cell, reading));
  return [{ header: flagOf(properties, "w:tblHeader") ?? false, cells: [...empty, ...cells] }];
}

/** Word's own limit of columns. */
const mostColumns = 63;

function readCell(element: XmlElement, reading: Reading): SeenCell {
  const properties = childOf(element, "w:tcPr");
  const span = Math.min(mostColumns, Math.max(1, numberAt(childOf(properties, "w:gridSpan"), "w:val") ?? 1));
  const merge = childOf(properties, "w:vMerge") ?? childOf(properties, "w:hMerge");
  const continues = merge !== undefined && merge.attributes["w:val"] !== "restart";
  const blocks = reading.readBlocks(childrenOf(element), reading);
  return { span, blocks: continues ? [] : blocks.flatMap((block) => flatten(block, reading)) };
}

/** A table inside a cell gives up its shape: its paragraphs follow each other. */
function flatten(block: SeenBlock, reading: Reading): SeenBlock[] {
  if (block.kind === "paragraph") return [block];
  note(reading.report, "nested-table");
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
}

/** Elements of that name, also inside content controls, custom XML and choices. */
function unwrap(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "w:sdt") return unwrap(childOf(child, "w:sdtContent") ?? child, name);
    if (child.name === "mc:AlternateContent") return unwrap(childOf(child, "mc:Choice") ?? child, name);
    return child.name === "w:customXml" || child.name === "w:ins" || child.name === "w:moveTo"
      ? unwrap(child, name)
      : [];
  });
}
