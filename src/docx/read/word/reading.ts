/** What the element readers of one part share: styles, counters, the report, and what carries over from paragraph to paragraph. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import type { Report } from "../report.ts";
import type { LabelCounter } from "./count-labels.ts";
import type { ElementNumbers } from "./element-numbers.ts";
import type { SeenBlock, SeenPiece } from "./model.ts";
import type { ResolvedStyle, StyleSheet } from "./styles.ts";
import type { ThemeFonts } from "./theme.ts";

export interface Reading {
  part: string;
  sheet: StyleSheet;
  theme: ThemeFonts;
  counter: LabelCounter;
  report: Report;
  numbers: ElementNumbers;
  /** Complex fields that are open, from the outermost. */
  fields: Field[];
  /** The next paragraph starts a page. */
  newPage: boolean;
  /** Whether each section of the part starts a page, in order; the first entry is the section being read. */
  sectionStarts: boolean[];
  /** Words of paragraphs whose mark was deleted: they run on in the next paragraph. */
  carried: SeenPiece[];
  /** Reads blocks inside a text box or cell; a field of the state so that inline readers need not import block readers. */
  readBlocks: (elements: readonly XmlElement[], reading: Reading) => SeenBlock[];
}

export interface Field {
  /** Its code is being read, or its result. */
  at: "code" | "result";
  code: string;
  /** Its result is no text of the document. */
  skipped: boolean;
}

/** A paragraph while its content is read. */
export interface OpenParagraph {
  /** Its ordinal in the part, from 1. */
  index: number;
  style: ResolvedStyle;
  pieces: SeenPiece[];
  /** Blocks of text boxes that are anchored in it. */
  boxed: SeenBlock[];
  newPage: boolean;
  drawnLine: boolean;
}

/** True when text that is read now is printed. */
export function isShown({ fields }: Reading): boolean {
  return fields.every(({ at, skipped }) => at === "result" && !skipped);
}
