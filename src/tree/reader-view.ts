/** A rendered document → the same as a reader would give it: citations and blanks are words, nothing tells where a line came from. */
import { inlineText } from "./inline-text.ts";
import { mapAppendix, mapBlock, mapFootnote } from "./map-lines.ts";
import type { Doc, Inline } from "./nodes.ts";

/** The tree itself is not changed. */
export function readerView(doc: Doc): Doc {
  return {
    ...doc,
    properties: { title: "", organ: "", keywords: [], year: 0 },
    children: doc.children.map((block) => mapBlock(block, asWords)),
    appendices: doc.appendices.map((appendix) => mapAppendix(appendix, asWords)),
    footnotes: doc.footnotes.map((note) => mapFootnote(note, asWords)),
  };
}

function asWords(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of line.map(plain)) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text")
      joined[joined.length - 1] = { type: "text", value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

function plain(node: Inline): Inline {
  if (node.type === "citation") return { type: "text", value: inlineText(node.children) };
  if (node.type === "blank") return { type: "text", value: node.value };
  return node.type === "strong" || node.type === "emphasis" ? { ...node, children: asWords(node.children) } : node;
}
