/** A flat file → the document tree: letterhead, title, body, signature, appendices, footnotes; with the source of every line. */
import { foldMarks } from "../../base/text/fold.ts";
import { inlineText } from "../inline-text.ts";
import type { Block, Doc, Flow, Footnote, Line, Regime } from "../nodes.ts";
import { opensAppendix, readAppendix } from "./appendices.ts";
import { settleBody } from "./body.ts";
import type { FlatBlock, FlatDocument } from "./flat.ts";
import { takeHead } from "./head.ts";
import { linesOf } from "./lines.ts";
import { nameParts } from "./names.ts";
import { buildOutline } from "./outline.ts";
import { isSignoffTable, looksLikeSignature, opensSignoff, readSignoff } from "./signoff.ts";
import type { Sources } from "./sources.ts";
import { readTitle } from "./title.ts";

/** What the words of a file tell; form and properties are the caller's to add. */
export interface ReadParts {
  parts: Pick<Doc, "kind" | "regime" | "children" | "appendices" | "footnotes">;
  sources: Sources;
}

/** Builds the tree of a whole file. */
export function buildDocument({ blocks, footnotes }: FlatDocument): ReadParts {
  const sources: Sources = new Map();
  const { letterhead, taken } = takeHead(blocks, sources);
  const below = blocks.slice(taken);
  const end = below.findIndex((block, index) => opensEnd(block, below.slice(index + 1)));
  const isSigned = end >= 0;
  const starts = below.flatMap((block, index) =>
    block.kind === "paragraph" && opensAppendix(block, isSigned && index > end) ? [index] : [],
  );
  const [firstAppendix = below.length] = starts;
  const bodyEnd = isSigned ? Math.min(end, firstAppendix) : firstAppendix;
  const main = below.slice(0, bodyEnd);
  const titled = readTitle(main, sources);
  const body = settleBody(buildOutline(main.slice(titled?.taken ?? 0), "body", sources), sources);
  const tail = below.slice(bodyEnd, firstAppendix);
  const signed = isSigned && end < firstAppendix ? readSignoff(tail, sources) : { signoff: undefined, rest: tail };
  const children: Block[] = [
    ...(letterhead ? [letterhead] : []),
    ...(titled ? [titled.title] : []),
    ...body,
    ...(signed.signoff ? [signed.signoff] : []),
    ...settleBody(buildOutline(signed.rest, "body", sources), sources),
  ];
  const appendices = starts.map((start, index) => readAppendix(below.slice(start, starts[index + 1]), sources));
  const notes = footnotes.map(({ id, blocks: inside }): Footnote => ({
    type: "footnote",
    id,
    children: buildOutline(inside, "footnote", sources).filter(isFlow),
  }));
  const named = nameParts({ children, appendices, footnotes: notes });
  return { parts: { kind: kindOf(named.children), regime: regimeOf(named.children), ...named }, sources };
}

function opensEnd(block: FlatBlock, below: readonly FlatBlock[]): boolean {
  if (block.kind === "paragraph") return linesOf(block).some(opensSignoff);
  if (isSignoffTable(block)) return true;
  const isLast = below.every(
    (one) => one.kind === "paragraph" && (linesOf(one).length === 0 || opensAppendix(one, true)),
  );
  return isLast && looksLikeSignature(block);
}

function isFlow(node: { type: string }): node is Flow {
  return ["paragraph", "item", "assignment", "table"].includes(node.type);
}

/** Name of the kind as an id: HƯỚNG DẪN → `huong-dan`. */
function kindOf(children: readonly Block[]): string {
  const title = children.find((block) => block.type === "title");
  const line = title?.lines.find(({ role }) => role === "kind");
  return line
    ? foldMarks(inlineText(line.children))
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
    : "";
}

/** The head tells the regime; without a head the signature does: T/M is the Party's, TM. the State's. */
function regimeOf(children: readonly Block[]): Regime {
  const lines = (block: Block): readonly Line[] => {
    if (block.type === "letterhead") return block.right;
    return block.type === "signoff" ? block.signature : [];
  };
  const words = children.flatMap(lines).map((line) => foldMarks(inlineText(line.children)));
  if (words.some((line) => line.startsWith("dang cong san viet nam"))) return "party";
  return words.some((line) => /^cong hoa xa hoi|^(?:tm|kt|tl|tuq)\./.test(line)) ? "state" : "party";
}
