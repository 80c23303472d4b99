/** Footnotes of the page → notes, each written when the text reaches its mark, as the document reads them. */
import type { Footnote as ModelFootnote } from "../../model/types.ts";
import type { Flow, Footnote } from "../../tree/nodes.ts";
import { plainLines } from "../parts/lines.ts";
import type { BodyContext } from "./context.ts";
import { distribute } from "./distribute.ts";
import { roomWhenEmpty } from "./keep-empty.ts";

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const READER_ID = /^(?:fn|ftn|note|footnote)-?\d+$/;

/** Ids of the notes by their marks in the tree; a reader's number becomes `chu-thich-1`. */
export function footnoteIds(footnotes: readonly Footnote[]): ReadonlyMap<string, string> {
  return new Map(
    footnotes.map(({ id }, index) => [id, ID.test(id) && !READER_ID.test(id) ? id : `chu-thich-${index + 1}`]),
  );
}

/** Writes one note. It holds paragraphs, dashes and reviews; anything else becomes paragraphs. */
export function writeFootnote({ children }: Footnote, id: string, path: string, context: BodyContext): ModelFootnote {
  const flow = children.flatMap((node): Flow[] =>
    isListed(node) ? [node] : plainLines(node).map((line) => ({ type: "paragraph", role: "body", children: line })),
  );
  const { paragraphs, bullets, reviews, closing } = distribute(flow, path, context, { units: () => [] }, false);
  const room = roomWhenEmpty([paragraphs, bullets, reviews, closing], "Chú thích", path, context);
  return { id, paragraphs: [...paragraphs, ...closing, ...room], bullets, reviews };
}

function isListed(node: Flow): boolean {
  return node.type === "item" && (node.numbering.scheme === "bullet" || node.numbering.scheme === "review");
}
