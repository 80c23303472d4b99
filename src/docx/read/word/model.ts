/**
 * A Word file as Word understands it: paragraphs with resolved looks and printed labels, tables, notes, sections.
 * The first of the two steps of reading; what it means as an official text is `tree/read/`'s business.
 */
import type { ParagraphLook, RunLook } from "./look.ts";

export type SeenBlock = SeenParagraph | SeenTable;

export interface SeenParagraph {
  kind: "paragraph";
  /** Name of the part: `word/document.xml`. */
  part: string;
  /** It is the nth `w:p` element of its part, from 1. */
  index: number;
  look: ParagraphLook;
  /** Label of automatic numbering as printed. */
  label?: string;
  level?: number;
  pieces: SeenPiece[];
  /** Starts a page: a page break or a section stands before it. */
  newPage: boolean;
  /** Something like a line is drawn in it. */
  drawnLine: boolean;
}

/** Part of a paragraph's text: words, a line break, the mark of a note. */
export type SeenPiece = Spot & { look: RunLook } & (
    { kind: "text"; text: string } | { kind: "break" } | { kind: "note"; id: string }
  );

/** A place in a part: the nth `w:p` (from 1), its nth `w:r` (from 0), UTF-16 units into the raw text of that run. */
export interface Spot {
  paragraph: number;
  run: number;
  offset: number;
}

export interface SeenTable {
  kind: "table";
  /** Column widths, twips. */
  widths: number[];
  rows: SeenRow[];
}

export interface SeenRow {
  header: boolean;
  cells: SeenCell[];
}

export interface SeenCell {
  /** Grid columns that it spans. */
  span: number;
  blocks: SeenBlock[];
}
