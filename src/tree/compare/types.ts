/** What changed between two documents, as plain data. */

/** A stretch of one line: the same in both documents, only in the first, or only in the second. */
export interface Run {
  op: "same" | "removed" | "added";
  text: string;
}

/**
 * `reworded`: other words; `renamed`: a heading with other words; `renumbered`: only the label or the numbers of footnotes;
 * `capitals`, `tone-marks`, `spacing`: the same words in other letters, with tone marks placed otherwise, with other white space.
 */
export type ChangeKind =
  | "added"
  | "removed"
  | "moved"
  | "reworded"
  | "renamed"
  | "renumbered"
  | "split"
  | "merged"
  | "capitals"
  | "tone-marks"
  | "spacing";

/** A line as printed; its label stands before it with one space. */
export interface PrintedLine {
  label: string;
  text: string;
}

export interface Change {
  kind: ChangeKind;
  /** Part of the document that the change is listed under, in Vietnamese: “Đầu trang”, “Mục II”. */
  part: string;
  /** Place in the second document, for what was removed in the first: “Mục II.1, đoạn 2”. */
  where: string;
  /** Place in the first document when it was another one. */
  from?: string;
  /** Lines of the first document that the change is about: none for an addition, several for a merger. */
  before: PrintedLine[];
  /** Lines of the second document. */
  after: PrintedLine[];
  /** Texts without labels, several lines joined by a line break: `same` and `removed` make the first, `same` and `added` the second. */
  runs: Run[];
  /** Lines below a moved heading or item that went along unchanged in order. */
  carried: number;
}

export interface Comparison {
  /** In the order of the second document; what was removed stands where it stood. */
  changes: Change[];
  /** Lines of each document, and how many stand unchanged at their place. */
  lines: { before: number; after: number; same: number };
}
