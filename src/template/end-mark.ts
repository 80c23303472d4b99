/** A document and the form's end marks → the same document with a mark behind the last words of its body and of each appendix. */
import type { Form } from "../form/schema.ts";
import type { Appendix, Block, Doc, Flow, Group, Section } from "../tree/nodes.ts";
import { withEnd } from "./print/ending.ts";

/** Ends the document as its form wants it. */
export function endDocument(doc: Doc, { body, text }: Form): Doc {
  const mark = text.appendixEnd.value;
  const ended = endBody(doc, body.end.value);
  return mark === "" ? ended : { ...ended, appendices: doc.appendices.map((appendix) => endAppendix(appendix, mark)) };
}

/** Ends the body with `.` (Party) or `./.` (State), whatever the officer typed. A last paragraph of its own is the closing. */
function endBody(doc: Doc, mark: string): Doc {
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

/** An appendix that ends with a table has no words to put the mark behind. */
function endAppendix(appendix: Appendix, mark: string): Appendix {
  const last = appendix.children.at(-1);
  return last ? { ...appendix, children: appendix.children.with(-1, endGroupOrFlow(last, mark)) } : appendix;
}

function endGroupOrFlow(node: Group | Flow, mark: string): Group | Flow {
  return node.type === "group" ? { ...node, children: endLast(node.children, mark) } : (endBlock(node, mark) as Flow);
}

function endLast(children: readonly Flow[], mark: string): Flow[] {
  const last = children.at(-1);
  return last ? children.with(-1, endBlock(last, mark) as Flow) : [];
}
