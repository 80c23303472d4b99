/** A document and the form's end mark → the same document with the mark behind the last words of its body. */
import type { Block, Doc, Flow, Section } from "../tree/nodes.ts";
import { withEnd } from "./print/ending.ts";

/** Ends the body with `.` (Party) or `./.` (State), whatever the officer typed. A last paragraph of its own is the closing. */
export function endBody(doc: Doc, mark: string): Doc {
  const last = doc.children.findLastIndex((block) => block.type !== "signoff");
  const block = doc.children[last];
  if (!block || block.type === "letterhead" || block.type === "title" || block.type === "signoff") return doc;
  const ended = endBlock(block, mark);
  const closing: Block = ended.type === "paragraph" && ended.role === "body" ? { ...ended, role: "closing" } : ended;
  return { ...doc, children: doc.children.with(last, closing) };
}

function endBlock(block: Flow | Section, mark: string): Flow | Section {
  switch (block.type) {
    case "paragraph":
    case "assignment":
      return { ...block, children: withEnd(block.children, mark) };
    case "section":
      return { ...block, children: endLast(block.children, mark) };
    case "item":
      return { ...block, children: endLast(block.children, mark) };
    case "table":
      return block;
  }
}

function endLast(children: readonly Flow[], mark: string): Flow[] {
  const last = children.at(-1);
  return last ? children.with(-1, endBlock(last, mark) as Flow) : [];
}
