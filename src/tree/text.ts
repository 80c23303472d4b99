/** A document → its printed text, line by line as a reader would extract it from the page; for goldens and comparisons. */
import { inlineText } from "./inline-text.ts";
import type { Appendix, Block, Doc, Flow, Footnote, Group, Inline, Line } from "./nodes.ts";

/** Printed text of the whole document: body, appendices, footnotes; every line ends with a line break. */
export function docText(doc: Doc): string {
  const numbers = new Map(doc.footnotes.map((footnote, index) => [footnote.id, index + 1]));
  const print = (line: readonly Inline[]): string => inlineText(line, (ref) => `(${numbers.get(ref) ?? "?"})`);
  const lines: string[] = [];
  for (const block of doc.children) printBlock(block, print, lines);
  for (const appendix of doc.appendices) printAppendix(appendix, print, lines);
  for (const [index, footnote] of doc.footnotes.entries()) printFootnote(footnote, index + 1, print, lines);
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

type Print = (line: readonly Inline[]) => string;

function printBlock(block: Block, print: Print, lines: string[]): void {
  switch (block.type) {
    case "letterhead":
      printLines([...block.left, ...block.right], print, lines);
      break;
    case "title":
      printLines(block.lines, print, lines);
      break;
    case "signoff":
      for (const line of block.recipients)
        lines.push(`${line.role === "recipient" ? "- " : ""}${print(line.children)}`);
      printLines(block.signature, print, lines);
      break;
    case "section":
      lines.push(`${block.numbering.label} ${print(block.heading)}`);
      for (const child of block.children) printFlow(child, print, lines);
      break;
    default:
      printFlow(block, print, lines);
  }
}

function printFlow(node: Flow | Group, print: Print, lines: string[]): void {
  switch (node.type) {
    case "paragraph":
      lines.push(print(node.children));
      break;
    case "assignment":
      lines.push(`${node.label}: ${print(node.children)}`);
      break;
    case "table":
      for (const row of [node.header, ...node.rows]) lines.push(row.map(print).join("\t"));
      break;
    case "group":
      lines.push(print(node.heading));
      for (const child of node.children) printFlow(child, print, lines);
      break;
    case "item":
      printLabelled(node.numbering.label, node.heading, node.children, print, lines);
  }
}

/** The label stands before the heading, or before the first paragraph that runs in after it. */
function printLabelled(
  label: string,
  heading: Inline[] | undefined,
  children: Flow[],
  print: Print,
  lines: string[],
): void {
  const [first, ...rest] = children;
  if (heading) lines.push(`${label} ${print(heading)}`);
  else if (first?.type === "paragraph") lines.push(`${label} ${print(first.children)}`);
  else lines.push(label);
  const remaining = heading || first?.type !== "paragraph" ? children : rest;
  for (const child of remaining) printFlow(child, print, lines);
}

function printAppendix(appendix: Appendix, print: Print, lines: string[]): void {
  printLines(appendix.lines, print, lines);
  for (const child of appendix.children) printFlow(child, print, lines);
}

function printFootnote(footnote: Footnote, number: number, print: Print, lines: string[]): void {
  printLabelled(`(${number})`, undefined, footnote.children, print, lines);
}

function printLines(source: readonly Line[], print: Print, lines: string[]): void {
  for (const line of source) lines.push(print(line.children));
}
