/** A document → its structure and words, one line per node: what has to be the same before writing and after reading. */
import type { Doc, Inline, Line } from "../../../src/tree/nodes.ts";
import type { AnyBlock } from "../../../src/tree/walk.ts";

/** Kinds of nodes, roles, labels, headings, words and emphasis; ids, origins and names of lists are left out. */
export function structureOf(doc: Doc): string {
  const lines = [`document ${doc.kind} ${doc.regime}`];
  const notes = new Map(doc.footnotes.map(({ id }, index) => [id, index + 1]));
  const words = (inlines: readonly Inline[]): string => inlines.map((inline) => wordsOf(inline, words, notes)).join("");
  const enter = (node: AnyBlock, depth: number): void => {
    // A file does not tell whether its last paragraph closes the last section or the whole text.
    const closes = node.type === "paragraph" && node.role === "closing";
    lines.push(`${"  ".repeat(closes ? 1 : depth)}${describe(node, words)}`);
    for (const child of inside(node)) enter(child, depth + 1);
  };
  for (const node of [...doc.children, ...doc.appendices, ...doc.footnotes]) enter(node, 1);
  return `${lines.join("\n")}\n`;
}

/** Nodes directly inside a node. */
function inside(node: AnyBlock): AnyBlock[] {
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

type Words = (inlines: readonly Inline[]) => string;

function describe(node: AnyBlock, words: Words): string {
  switch (node.type) {
    case "line":
      return `${node.role}: ${lineWords(node, words)}`;
    case "paragraph":
      return `p ${node.role}: ${words(node.children)}`;
    case "assignment":
      return `assignment ${node.label}: ${words(node.children)}`;
    case "section":
      return `section ${node.numbering.label} ${words(node.heading)}`;
    case "item":
      return `${node.numbering.scheme} ${node.numbering.label}${node.heading ? ` # ${words(node.heading)}` : ""}`;
    case "group":
      return `group ${words(node.heading)}`;
    case "table":
      return `table ${[node.header, ...node.rows].map((row) => row.map(words).join(" | ")).join(" || ")}`;
    default:
      return node.type;
  }
}

/** Our writer breaks long lines of a head by hand; the break prints as a space. */
function lineWords(line: Line, words: Words): string {
  return words(line.children).replace(/\s*⏎\s*/g, " ");
}

function wordsOf(inline: Inline, words: Words, notes: ReadonlyMap<string, number>): string {
  switch (inline.type) {
    case "text":
    case "blank":
      return inline.value;
    case "break":
      return "⏎";
    case "note-reference":
      return `[${notes.get(inline.ref) ?? "?"}]`;
    case "strong":
      return `**${words(inline.children)}**`;
    case "emphasis":
      return `_${words(inline.children)}_`;
    case "citation":
      return words(inline.children);
  }
}
