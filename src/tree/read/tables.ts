/** A flat table → a table of the tree: a header row, rows, cells of one line each. */
import type { Inline, Table } from "../nodes.ts";
import type { FlatParagraph, FlatTable } from "./flat.ts";
import { pieceOf, placePiece, prefixPiece, trimPiece, type Piece } from "./piece.ts";
import { stripUniform } from "./slice.ts";
import { replacePlaced, type LineSource, type Sources } from "./sources.ts";

/** Reads a table of the body. Rows are made equally long; paragraphs of a cell are parted by line breaks. */
export function readTable(table: FlatTable, sources: Sources): Table {
  const columns = Math.max(1, ...table.rows.map((row) => row.length));
  const rows = table.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => readCell(row[column] ?? [], sources)),
  );
  const [first, ...rest] = rows;
  const header = (first ?? []).map((cell) => replacePlaced(cell, stripUniform(cell), sources));
  const widths = table.widths.length === columns ? table.widths : Array.from({ length: columns }, () => 100 / columns);
  return { type: "table", widths, header, rows: rest };
}

function readCell(paragraphs: readonly FlatParagraph[], sources: Sources): Inline[] {
  const pieces = paragraphs.map((paragraph) => withLabel(paragraph)).filter(({ text }) => text !== "");
  const [first, ...rest] = pieces;
  if (!first) return [];
  return placePiece(rest.reduce(joinByBreak, first), sources);
}

/** Numbering inside a cell is printed text there: the tree has no lists in cells. */
function withLabel(paragraph: FlatParagraph): Piece {
  const piece = trimPiece(pieceOf(paragraph));
  return paragraph.label ? prefixPiece(`${paragraph.label} `, piece) : piece;
}

function joinByBreak(above: Piece, below: Piece): Piece {
  const shift = above.text.length + 1;
  const moved = below.sources.map((source): LineSource => ({ ...source, at: source.at + shift }));
  return {
    inlines: [...above.inlines, { type: "break" }, ...below.inlines],
    text: `${above.text} ${below.text}`,
    sources: [...above.sources, ...moved],
  };
}
