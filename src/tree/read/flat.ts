/** What a reader of any format hands over before the outline is known: paragraphs and tables one after the other. */
import type { Inline } from "../nodes.ts";

export type FlatBlock = FlatParagraph | FlatTable;

/** One paragraph as printed. Emphasis stands in the inlines, whether it comes from a style or from the words themselves. */
export interface FlatParagraph {
  kind: "paragraph";
  inlines: Inline[];
  /** Label printed by automatic numbering; a label that was typed stays in the inlines. */
  label?: string;
  hints: Hints;
}

/** What a reader saw beside the words. What it cannot see is left out: absent is "unknown", false is "surely not". */
export interface Hints {
  /** A heading by its style or outline level. */
  heading?: boolean;
  centred?: boolean;
  /** First-line or left indent, millimetres. */
  indentMm?: number;
  /** Level of the automatic list, from 0. */
  level?: number;
  /** The paragraph starts a page or a section with its own page. */
  newPage?: boolean;
  /** A line is drawn in, above or below the paragraph: a border, a shape. */
  ruled?: boolean;
}

/** A table; a cell holds paragraphs. Widths are shares of 100. */
export interface FlatTable {
  kind: "table";
  widths: number[];
  rows: FlatParagraph[][][];
  /** Rows that the file marks as header; at least one row of a body table is taken as header. */
  headerRows?: number;
}

/** A footnote by the id that `note-reference` nodes use. */
export interface FlatNote {
  id: string;
  blocks: FlatBlock[];
}

/** A whole file before its outline is known. */
export interface FlatDocument {
  blocks: FlatBlock[];
  footnotes: FlatNote[];
}
