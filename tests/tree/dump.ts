/** A document → a compact indented listing of its nodes, for goldens. */
import type { Doc, Flow, Group, Inline, Line, Numbering } from "../../src/tree/nodes.ts";

/** One node per line, children indented by two spaces. */
export function dump(doc: Doc): string {
  const lines: string[] = [`document ${doc.kind} ${doc.regime}`];
  const add = (depth: number, text: string): void => void lines.push("  ".repeat(depth) + text);
  const flow = (nodes: readonly (Flow | Group)[], depth: number): void =>
    nodes.forEach((node) => dumpFlow(node, depth, add));
  const printed = (list: readonly Line[], depth: number): void =>
    list.forEach((line) => add(depth, `${line.role}: ${inline(line.children)}`));
  for (const block of doc.children) {
    if (block.type === "letterhead") {
      add(1, "letterhead");
      printed([...block.left, ...block.right], 2);
    } else if (block.type === "title") {
      add(1, "title");
      printed(block.lines, 2);
    } else if (block.type === "signoff") {
      add(1, "signoff");
      printed([...block.recipients, ...block.signature], 2);
    } else if (block.type === "section") {
      add(1, `section ${block.id} ${numbering(block.numbering)} ${inline(block.heading)}${origin(block)}`);
      flow(block.children, 2);
    } else flow([block], 1);
  }
  for (const appendix of doc.appendices) {
    add(1, `appendix ${appendix.id}${origin(appendix)}`);
    printed(appendix.lines, 2);
    flow(appendix.children, 2);
  }
  for (const footnote of doc.footnotes) {
    add(1, `footnote ${footnote.id}${origin(footnote)}`);
    flow(footnote.children, 2);
  }
  return `${lines.join("\n")}\n`;
}

function dumpFlow(node: Flow | Group, depth: number, add: (depth: number, text: string) => void): void {
  const below = (nodes: readonly Flow[]): void => nodes.forEach((child) => dumpFlow(child, depth + 1, add));
  switch (node.type) {
    case "paragraph":
      return add(depth, `p${node.role === "body" ? "" : ` ${node.role}`}: ${inline(node.children)}${origin(node)}`);
    case "assignment":
      return add(depth, `assignment ${node.label}: ${inline(node.children)}${origin(node)}`);
    case "table":
      add(depth, `table ${node.widths.join(" ")}${origin(node)}`);
      return [node.header, ...node.rows].forEach((row) => add(depth + 1, row.map(inline).join(" | ")));
    case "group":
      add(depth, `group ${inline(node.heading)}`);
      return below(node.children);
    case "item": {
      const heading = node.heading ? ` ${inline(node.heading)}` : "";
      add(
        depth,
        `${node.numbering.scheme}${node.id ? ` #${node.id}` : ""} ${numbering(node.numbering)}${heading}${origin(node)}`,
      );
      below(node.children);
    }
  }
}

function numbering({ label, list, fixed }: Numbering): string {
  return `[${label}${list ? ` ${list}` : ""}${fixed ? " fixed" : ""}]`;
}

function inline(nodes: readonly Inline[]): string {
  return nodes.map(inlineNode).join("");
}

function inlineNode(node: Inline): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "strong":
      return `<b>${inline(node.children)}</b>`;
    case "emphasis":
      return `<i>${inline(node.children)}</i>`;
    case "citation":
      return `<cite ${node.ref} ${node.mention}>${inline(node.children)}</cite>`;
    case "note-reference":
      return `<note ${node.ref}>`;
    case "blank":
      return `<blank ${node.what}>${node.value}</blank>`;
    case "break":
      return "<br>";
  }
}

function origin(node: { from?: string }): string {
  return node.from === undefined ? "" : ` @${node.from}`;
}
