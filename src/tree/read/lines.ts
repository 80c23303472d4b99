/** Paragraphs of a head, title or signature → the printed lines in them, parted at line breaks and tabs. */
import type { Inline, Line, LineRole } from "../nodes.ts";
import { markBlanks } from "./blanks.ts";
import type { FlatParagraph } from "./flat.ts";
import { readLineKind, type LineKind } from "./line-kinds.ts";
import { cutPiece, pieceOf, placePiece, trimPiece, type Piece } from "./piece.ts";
import { breakOffsets, isAllEmphasised, stripUniform } from "./slice.ts";
import type { Sources } from "./sources.ts";

export interface HeadLine {
  paragraph: FlatParagraph;
  piece: Piece;
  kind?: LineKind;
  bold: boolean;
  /** Place among pieces that tabs part, from 0. */
  column: number;
  /** True for a drawn line without words. */
  rule: boolean;
}

/** Lines of a paragraph. One without words gives a line only when something is drawn there. */
export function linesOf(paragraph: FlatParagraph): HeadLine[] {
  const whole = pieceOf(paragraph);
  const breaks = breakOffsets(whole.inlines);
  const starts = [0, ...breaks.map((offset) => offset + 1)];
  const lines = starts.flatMap((start, index) =>
    columnsOf(cutPiece(whole, start, Math.max(start, breaks[index] ?? whole.text.length))).flatMap((piece, column) =>
      recipientsOf(piece).map((part) => line(paragraph, part, column)),
    ),
  );
  const drawn = paragraph.hints.ruled === true ? [{ ...line(paragraph, cutPiece(whole, 0, 0), 0), rule: true }] : [];
  return [...lines.filter(({ piece }) => piece.text !== ""), ...drawn];
}

function line(paragraph: FlatParagraph, piece: Piece, column: number): HeadLine {
  const kind = readLineKind(piece.text);
  return {
    paragraph,
    piece,
    ...(kind ? { kind } : {}),
    bold: isAllEmphasised(piece.inlines, "strong"),
    column,
    rule: false,
  };
}

function columnsOf(piece: Piece): Piece[] {
  const columns: Piece[] = [];
  let start = 0;
  for (const match of piece.text.matchAll(/\t+/g)) {
    columns.push(trimPiece(cutPiece(piece, start, match.index)));
    start = match.index + match[0].length;
  }
  columns.push(trimPiece(cutPiece(piece, start)));
  return columns;
}

/** Nơi nhận: Như trên; Lưu: VT. */
const recipientsInLine = /^Nơi nhận\s*:\s+(?=\S.*(?<!\p{L})[Ll]ưu(?!\p{L}))/u;

/** Recipients that run on behind their label, each as a line; a sentence without the archive line is no such list. */
function recipientsOf(piece: Piece): Piece[] {
  const label = recipientsInLine.exec(piece.text)?.[0].length ?? 0;
  if (label === 0) return [piece];
  const ends = [...piece.text.matchAll(/;\s+/gu)].map(({ index, 0: mark }) => index + mark.length);
  const starts = [0, label, ...ends];
  return starts.map((start, index) => trimPiece(cutPiece(piece, start, starts[index + 1] ?? piece.text.length)));
}

/** True for a line that parts others: drawn, or printed as `*`, `-----`. */
export function isRule({ kind, rule }: HeadLine): boolean {
  return rule || kind === "mark";
}

/** The line as a node, freed of the look that all of it has; room for what is missing is marked. */
export function placeLine({ piece }: { piece: Piece }, role: LineRole, sources: Sources): Line {
  const inlines: Inline[] = markBlanks(stripUniform(piece.inlines));
  return { type: "line", role, children: placePiece(piece, sources, inlines) };
}
