/** A footnote in, its paragraphs out; the first one follows the number that Word prints. */
import type { Flow, Footnote, Inline } from "../../tree/nodes.ts";
import type { WordParagraph } from "../word.ts";
import { composeFlow, inFootnote } from "./flow.ts";
import type { Frame } from "./frame.ts";

/** Composes a note. A dash that opens it is text behind the number, because a list would print it before. */
export function composeFootnote(note: Footnote, frame: Frame): WordParagraph[] {
  const [first, ...rest] = note.children;
  const blocks = composeFlow(first ? [...opening(first), ...rest] : [], inFootnote, frame);
  return blocks.filter((block) => block.kind === "paragraph");
}

function opening(first: Flow): Flow[] {
  if (first.type === "paragraph") return [{ ...first, children: [space, ...first.children] }];
  const [body, ...rest] = first.type === "item" && !first.heading ? first.children : [];
  if (first.type !== "item" || body?.type !== "paragraph") return [first];
  const label: Inline = { type: "text", value: ` ${first.numbering.label} ` };
  return [{ ...body, children: [label, ...body.children] }, ...rest];
}

const space: Inline = { type: "text", value: " " };
