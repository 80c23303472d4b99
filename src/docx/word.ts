/**
 * What Word is told, as plain data: paragraphs by style name, runs, tables and lists.
 * `compose/` makes it from a `Doc`; `fast.ts` and `reference.ts` turn it into a file, one quickly, one by the `docx` package alone.
 * Lengths are twips (1/20 pt) unless a name says otherwise.
 */

export interface WordFile {
  /** The main part and one section per appendix, in order. */
  sections: WordBlock[][];
  /** Paragraphs of each footnote, in order of their numbers. */
  footnotes: WordParagraph[][];
  /** Lists in order of first use; each gets an abstract numbering of its own so that Word never continues another. */
  lists: WordList[];
  properties: WordProperties;
}

export interface WordProperties {
  title: string;
  organ: string;
  keywords: string;
  formId: string;
  /** Hash of the data that the file was made from. */
  dataHash: string;
  /** Moment written as created and modified, from data: `2027-01-01T00:00:00Z`. */
  moment: string;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  kind: "paragraph";
  style: StyleId;
  /** Id of the list that numbers this paragraph. */
  list?: string;
  keepNext?: true;
  /** Room at both sides, for ruled lines and the letterhead's left block. */
  indent?: { left: number; right: number };
  /** Space above and below where it differs from the style's. */
  before?: number;
  after?: number;
  runs: WordRun[];
}

export type WordRun =
  | { kind: "text"; text: string; bold?: true; italic?: true; underline?: true }
  | { kind: "note"; number: number }
  | { kind: "break" };

export interface WordTable {
  kind: "table";
  columns: number[];
  /** `ruled` tables of the body have borders and a header row repeated on each page; `plain` ones only place things side by side. */
  look: "ruled" | "plain";
  rows: WordParagraph[][][];
}

/** One list with one level; a bullet has no counter. */
export interface WordList {
  id: string;
  format: "upperRoman" | "decimal" | "lowerLetter" | "bullet";
  /** Label text with `%1` for the counter. */
  text: string;
  start: number;
  /** Whose indents the label follows. */
  place: "body" | "recipient" | "footnote";
}

export type StyleId =
  | "Superior"
  | "Organ"
  | "OrganMark"
  | "OrganLine"
  | "Number"
  | "Draft"
  | "National"
  | "Motto"
  | "NationalLine"
  | "PlaceDate"
  | "Kind"
  | "Author"
  | "Subject"
  | "SubjectMark"
  | "SubjectLine"
  | "Basis"
  | "BodyText"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "Heading4"
  | "Assignment"
  | "Authority"
  | "Position"
  | "PositionAlone"
  | "SignerName"
  | "RecipientsLabel"
  | "Recipient"
  | "AppendixLabel"
  | "AppendixTitle"
  | "AppendixAttached"
  | "AppendixMark"
  | "AppendixLine"
  | "GroupHeading"
  | "FootnoteText"
  | "PageNumber"
  | "TableHead"
  | "TableText"
  | "TableCentre"
  | "Thin";
