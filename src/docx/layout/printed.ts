/** A printed page as data: every line at its place with the look of its words. Lengths are CSS pixels, 96 to the inch, from the top left corner. */

export interface PrintedPage {
  width: number;
  height: number;
  lines: PrintedLine[];
  /** Ruled lines: under the motto, around tables, above footnotes. */
  rules: PrintedRule[];
}

export interface PrintedLine {
  x: number;
  y: number;
  /** Room of the line, in which its words are aligned. */
  width: number;
  height: number;
  align: "left" | "center" | "right";
  /** What each space is wider than the font's, so that a justified line fills its room; Word also squeezes: less than 0. */
  spacing: number;
  runs: PrintedRun[];
  /** Place of its paragraph among all of the file, as `fileParagraphs` lists them; null for the number of the page. */
  paragraph: number | null;
}

export interface PrintedRun {
  text: string;
  size: number;
  bold?: true;
  italic?: true;
  underline?: true;
  /** The mark of a footnote. */
  raised?: true;
}

export interface PrintedRule {
  x: number;
  y: number;
  width: number;
  height: number;
}
