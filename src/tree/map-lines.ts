/** A document and a function over lines of text → the same document with every line replaced. */
import type { Appendix, Block, Flow, Footnote, Group, Inline, Item, Line } from "./nodes.ts";

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

function mapFlow(nodes: Flow[], map: LineMapper): Flow[] {
  let changed = false;
  const mapped = nodes.map((node) => {
    const other = mapFlowNode(node, map);
    if (other !== node) changed = true;
    return other;
  });
  return changed ? mapped : nodes;
}

/** A node whose lines stay the same stays the same itself. */
function mapFlowNode(node: Flow, map: LineMapper): Flow {
  switch (node.type) {
    case "item":
      return mapItem(node, map);
    case "table": {
      const header = node.header.map(map);
      return { ...node, header, rows: node.rows.map((row) => row.map(map)) };
    }
    case "paragraph": {
      const children = map(node.children);
      return children === node.children ? node : { ...node, children };
    }
    case "assignment":
      return { ...node, children: map(node.children) };
  }
}

function mapItem(item: Item, map: LineMapper): Item {
  const heading = item.heading && map(item.heading);
  const children = mapFlow(item.children, map);
  if (heading === item.heading && children === item.children) return item;
  return heading ? { ...item, heading, children } : { ...item, children };
}

function mapLines(lines: readonly Line[], map: LineMapper): Line[] {
  return lines.map((line) => ({ ...line, children: map(line.children) }));
}
