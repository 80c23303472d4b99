/** A paragraph or table that only one document has → the same with everything in it deleted or inserted. */
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { childOf, childrenOf } from "../read/word/xml.ts";
import { carryOver } from "./carry-over.ts";
import { deletedRuns } from "./deleted-runs.ts";
import { element, isElement, withChildren } from "../xml/element.ts";
import { bitsOf } from "./inline-units.ts";
import { insertWords } from "./mark-paragraph.ts";
import { revision, type Pen } from "./pen.ts";

/** Paragraph of the first document with all words deleted; its mark is whoever's who knows what follows. */
export function deletedParagraph(paragraph: XmlElement, pen: Pen): XmlElement {
  const properties = childOf(paragraph, "w:pPr");
  return element("w:p", {}, [
    ...(properties ? [carryOver(properties, pen)] : []),
    ...deletedRuns(bitsOf(paragraph), 0, Infinity, pen),
  ]);
}

/** Table of the first document, every row deleted. */
export function deletedTable(table: XmlElement, pen: Pen): XmlElement {
  return withChildren(
    carryOver(table, pen),
    table.children.flatMap((child): XmlNode[] => {
      if (!isElement(child)) return [];
      if (child.name === "w:tr") return [deletedRow(child, pen)];
      return child.name === "w:tblPr" || child.name === "w:tblGrid" ? [carryOver(child, pen)] : [];
    }),
  );
}

export function deletedRow(row: XmlElement, pen: Pen): XmlElement {
  return markRow(
    withBlocks(row, (block) => (block.name === "w:tbl" ? deletedTable(block, pen) : deletedParagraph(block, pen)), pen),
    "w:del",
    pen,
  );
}

/** Table of the second document, every row inserted. */
export function insertedTable(table: XmlElement, pen: Pen): XmlElement {
  return withChildren(
    table,
    table.children.map((child) => (isElement(child) && child.name === "w:tr" ? insertedRow(child, pen) : child)),
  );
}

export function insertedRow(row: XmlElement, pen: Pen): XmlElement {
  return markRow(
    withBlocks(row, (block) => (block.name === "w:tbl" ? insertedTable(block, pen) : insertWords(block, pen))),
    "w:ins",
    pen,
  );
}

/** Changes every paragraph and table in the cells of a row; `carry` names the pen when the row comes from the first document. */
function withBlocks(row: XmlElement, change: (block: XmlElement) => XmlElement, carry?: Pen): XmlElement {
  const walk = (node: XmlNode): XmlNode => {
    if (!isElement(node)) return node;
    if (node.name === "w:p" || node.name === "w:tbl") return change(node);
    if (node.name.endsWith("Pr")) return carry ? carryOver(node, carry) : node;
    return withChildren(node, node.children.map(walk));
  };
  return withChildren(row, row.children.map(walk));
}

/** Ends the row's properties with the mark (CT_TrPr: after all others). */
function markRow(row: XmlElement, name: "w:ins" | "w:del", pen: Pen): XmlElement {
  const properties = childOf(row, "w:trPr") ?? element("w:trPr");
  const marked = withChildren(properties, [...properties.children, revision(pen, name)]);
  const exceptions = childrenOf(row, "w:tblPrEx");
  const rest = row.children.filter((child) => !isElement(child) || !["w:trPr", "w:tblPrEx"].includes(child.name));
  return withChildren(row, [...exceptions, marked, ...rest]);
}
