/** A document → its nodes in reading order, for those who only look. */
import type { Appendix, Block, Doc, Flow, Footnote, Group, Inline, Line } from "./nodes.ts";

/** Every node that is not inline. */
export type AnyBlock = Block | Group | Line | Appendix | Footnote;

/** Calls `visit` for every block, line, appendix and footnote, parents before children. */
export function walkBlocks(doc: Doc, visit: (node: AnyBlock) => void): void {
  const enter = (node: AnyBlock): void => {
    visit(node);
    for (const child of childrenOf(node)) enter(child);
  };
  for (const block of doc.children) enter(block);
  for (const appendix of doc.appendices) enter(appendix);
  for (const footnote of doc.footnotes) enter(footnote);
}

/** Calls `visit` for every line of text of the document with the block that holds it. */
export function walkLines(doc: Doc, visit: (line: readonly Inline[], holder: AnyBlock) => void): void {
  walkBlocks(doc, (node) => {
    for (const line of textLinesOf(node)) visit(line, node);
  });
}

/** Calls `visit` for every inline node of a line, parents before children. */
export function walkInline(line: readonly Inline[], visit: (node: Inline) => void): void {
  for (const node of line) {
    visit(node);
    if (node.type === "strong" || node.type === "emphasis" || node.type === "citation")
      walkInline(node.children, visit);
  }
}

/** The blocks directly inside a block. */
function childrenOf(node: AnyBlock): readonly (Flow | Group | Line)[] {
  switch (node.type) {
    case "letterhead":
      return [...node.left, ...node.right];
    case "title":
      return node.lines;
    case "signoff":
      return [...node.recipients, ...node.signature];
    case "appendix":
      return [...node.lines, ...node.children];
    case "section":
    case "item":
    case "group":
    case "footnote":
      return node.children;
    default:
      return [];
  }
}

/** The lines of text that belong to a block itself, not to a block inside it. */
function textLinesOf(node: AnyBlock): readonly (readonly Inline[])[] {
  switch (node.type) {
    case "line":
    case "paragraph":
    case "assignment":
      return [node.children];
    case "section":
    case "group":
      return [node.heading];
    case "item":
      return node.heading ? [node.heading] : [];
    case "table":
      return [...node.header, ...node.rows.flat()];
    default:
      return [];
  }
}
