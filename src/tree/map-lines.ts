/** A document and a function over lines of text → the same document with every line replaced. */
import type { Appendix, Block, Flow, Footnote, Group, Inline, Line } from "./nodes.ts";

/** Makes one line of text from another. */
export type LineMapper = (line: Inline[]) => Inline[];

/** Replaces the lines of a block in reading order. */
export function mapBlock(block: Block, map: LineMapper): Block {
  switch (block.type) {
    case "letterhead":
      return { ...block, left: mapLines(block.left, map), right: mapLines(block.right, map) };
    case "title":
      return { ...block, lines: mapLines(block.lines, map) };
    case "signoff":
      return { ...block, recipients: mapLines(block.recipients, map), signature: mapLines(block.signature, map) };
    case "section": {
      const heading = map(block.heading);
      return { ...block, heading, children: mapFlow(block.children, map) };
    }
    default:
      return mapFlowNode(block, map);
  }
}

/** Replaces the lines of an appendix in reading order. */
export function mapAppendix(appendix: Appendix, map: LineMapper): Appendix {
  const lines = mapLines(appendix.lines, map);
  return { ...appendix, lines, children: appendix.children.map((child) => mapGroupOrFlow(child, map)) };
}

/** Replaces the lines of a footnote in reading order. */
export function mapFootnote(footnote: Footnote, map: LineMapper): Footnote {
  return { ...footnote, children: mapFlow(footnote.children, map) };
}

function mapGroupOrFlow(node: Group | Flow, map: LineMapper): Group | Flow {
  if (node.type !== "group") return mapFlowNode(node, map);
  const heading = map(node.heading);
  return { ...node, heading, children: mapFlow(node.children, map) };
}

function mapFlow(nodes: readonly Flow[], map: LineMapper): Flow[] {
  return nodes.map((node) => mapFlowNode(node, map));
}

function mapFlowNode(node: Flow, map: LineMapper): Flow {
  switch (node.type) {
    case "item": {
      if (!node.heading) return { ...node, children: mapFlow(node.children, map) };
      const heading = map(node.heading);
      return { ...node, heading, children: mapFlow(node.children, map) };
    }
    case "table": {
      const header = node.header.map(map);
      return { ...node, header, rows: node.rows.map((row) => row.map(map)) };
    }
    default:
      return { ...node, children: map(node.children) };
  }
}

function mapLines(lines: readonly Line[], map: LineMapper): Line[] {
  return lines.map((line) => ({ ...line, children: map(line.children) }));
}
