/** Inline nodes → the words a reader sees. */
import type { Inline } from "./nodes.ts";

/** Printed text of a line. A footnote's mark prints as `noteMark` says, a line break as one space. */
export function inlineText(line: readonly Inline[], noteMark: (ref: string) => string = () => ""): string {
  let text = "";
  for (const node of line) text += nodeText(node, noteMark);
  return text;
}

function nodeText(node: Inline, noteMark: (ref: string) => string): string {
  switch (node.type) {
    case "text":
    case "blank":
      return node.value;
    case "break":
      return " ";
    case "note-reference":
      return noteMark(node.ref);
    default:
      return inlineText(node.children, noteMark);
  }
}
