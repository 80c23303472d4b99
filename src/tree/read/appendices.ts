/** Blocks below the main part → appendices: the lines of their heads, then groups, entries and the rest. */
import type { Appendix, Flow, Group, Line } from "../nodes.ts";
import type { FlatBlock, FlatParagraph } from "./flat.ts";
import { readLabel } from "./labels.ts";
import { endsLikeText, isCapitals } from "./line-kinds.ts";
import { isRule, linesOf, placeLine, type HeadLine } from "./lines.ts";
import { buildOutline } from "./outline.ts";
import { cutPiece, joinPieces, trimPiece } from "./piece.ts";
import type { Sources } from "./sources.ts";

/** PHỤ LỤC I: DANH MỤC … on one line. */
const labelAndTitle =
  /^((?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+|SỐ\s+)?(?:[IVXLC]+|\d+|[A-ZĐ])(?=[\s.:\-–]))?\s*[.:\-–]?)\s+(?=\p{Lu})/u;

/** True when an appendix begins with this paragraph: its label, or below the signature a heading in capitals on a new page. */
export function opensAppendix(paragraph: FlatParagraph, isBelowSignoff: boolean): boolean {
  if (paragraph.label !== undefined) return false;
  const [first] = linesOf(paragraph);
  if (!first) return false;
  const { newPage, centred } = paragraph.hints;
  const named =
    first.kind === "appendix-label" || (labelAndTitle.test(first.piece.text) && !endsLikeText(first.piece.text));
  if (named) return isBelowSignoff || newPage === true || centred !== false;
  return isBelowSignoff && newPage === true && isCapitals(first.piece.text);
}

/** Reads one appendix from its blocks. */
export function readAppendix(blocks: readonly FlatBlock[], sources: Sources): Appendix {
  const lines: Line[] = [];
  let taken = 0;
  for (; taken < blocks.length; taken += 1) {
    const block = blocks[taken];
    if (block?.kind !== "paragraph") break;
    const found = linesOf(block);
    if (!found.every((line) => belongs(line, lines, blocks.slice(taken + 1)))) break;
    lines.push(...headLines(found, sources));
  }
  const children = buildOutline(blocks.slice(taken), "appendix", sources).filter(
    (node): node is Flow | Group => node.type !== "section",
  );
  return { type: "appendix", id: "", lines, children: children.map(asEntries) };
}

/** A line broken by hand inside its paragraph goes on: only a label, a rule or "Kèm theo" begins another. */
function headLines(found: readonly HeadLine[], sources: Sources): Line[] {
  const joined: HeadLine[] = [];
  for (const line of found.flatMap(partLabel)) {
    const above = joined.at(-1);
    const goesOn =
      line.kind === undefined && !isRule(line) && above && !isRule(above) && above.kind !== "appendix-label";
    if (goesOn) joined[joined.length - 1] = { ...above, piece: joinPieces(above.piece, line.piece) };
    else joined.push(line);
  }
  return joined.map((line) => placeLine(line, roleOf(line), sources));
}

function roleOf(line: HeadLine): Line["role"] {
  if (isRule(line)) return "appendix-rule";
  return line.kind === "appendix-label" || line.kind === "appendix-attached" ? line.kind : "appendix-title";
}

function partLabel(line: HeadLine): HeadLine[] {
  const match = line.kind === undefined ? labelAndTitle.exec(line.piece.text) : null;
  if (!match) return [line];
  const end = (match[1] ?? "").length;
  const title = trimPiece(cutPiece(line.piece, match[0].length));
  return [
    { ...line, kind: "appendix-label", piece: cutPiece(line.piece, 0, end) },
    { ...line, piece: title },
  ];
}

/** The head ends at its rule, at a label, at running text, or at the first group below the line "Kèm theo". */
function belongs(line: HeadLine, above: readonly Line[], below: readonly FlatBlock[]): boolean {
  const has = (role: Line["role"]): boolean => above.some((one) => one.role === role);
  if (has("appendix-rule")) return false;
  if (isRule(line) || line.kind === "appendix-attached" || line.kind === "appendix-label") return true;
  const { paragraph, piece } = line;
  if (paragraph.label !== undefined || readLabel(piece.text) || has("appendix-attached")) return false;
  const looksTitle = isCapitals(piece.text) || (paragraph.hints.centred === true && !endsLikeText(piece.text));
  const opensGroup = has("appendix-title") && isFollowedByLabel(below);
  return looksTitle && !opensGroup;
}

function isFollowedByLabel(below: readonly FlatBlock[]): boolean {
  const next = below.find((block) => block.kind === "table" || linesOf(block).length > 0);
  return (
    next?.kind === "paragraph" &&
    (next.label !== undefined || readLabel(linesOf(next)[0]?.piece.text ?? "") !== undefined)
  );
}

/** Numbered lines of an appendix that have neither heading nor parts are entries of its list. */
function asEntries<T extends Flow | Group>(node: T): T {
  if (node.type === "group") return { ...node, children: node.children.map(asEntries) };
  const isEntry =
    node.type === "item" && node.numbering.scheme === "item" && !node.heading && node.children.length <= 1;
  return isEntry ? { ...node, numbering: { ...node.numbering, scheme: "entry" } } : node;
}
