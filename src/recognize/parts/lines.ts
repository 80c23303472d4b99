/** Any flow of the tree → the plain lines that it prints, labels in front; for what no list of the data can hold. */
import { inlineText } from "../../tree/inline-text.ts";
import type { Flow, Group, Inline, Table } from "../../tree/nodes.ts";

/** Lines of a node and of what is inside it. */
export function plainLines(node: Flow | Group): Inline[][] {
  switch (node.type) {
    case "paragraph":
      return [node.children];
    case "assignment":
      return [withLabel(`${node.label}:`, node.children)];
    case "table":
      return [[{ type: "text", value: tableWords(node) }]];
    case "group":
      return [node.heading, ...node.children.flatMap(plainLines)];
    case "item": {
      const [first = [], ...rest] = [...(node.heading ? [node.heading] : []), ...node.children.flatMap(plainLines)];
      return [withLabel(node.numbering.label, first), ...rest];
    }
  }
}

/** Words of a line with single spaces. */
export function wordsOf(line: readonly Inline[] | null): string {
  return line === null ? "" : inlineText(line).replace(/\s+/g, " ").trim();
}

/** Lines as one. */
export function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index): Inline[] => (index === 0 ? [...line] : [{ type: "text", value: " " }, ...line]));
}

function withLabel(label: string, line: readonly Inline[]): Inline[] {
  return label === "" ? [...line] : [{ type: "text", value: `${label} ` }, ...line];
}

function tableWords({ header, rows }: Table): string {
  return [header, ...rows].map((row) => row.map((cell) => inlineText(cell)).join(" | ")).join("; ");
}
