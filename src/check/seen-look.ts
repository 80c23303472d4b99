/** How a file looks on paper, as far as the rules of form ask: the reader's look has this shape, `docx/` itself is unknown here. */

export interface SeenLook {
  /** Sections of the file, in order. */
  pages: readonly SeenPage[];
  /** Paragraphs in which a line is drawn. */
  drawnLines: number;
  /** By `CheckedLine.path`. */
  lines: Readonly<Record<string, SeenLine>>;
}

export interface SeenPage {
  widthMm: number;
  heightMm: number;
  topMm: number;
  bottomMm: number;
  leftMm: number;
  rightMm: number;
  /** From the edge of the paper to the header. */
  headerMm: number;
  /** The first page has headers of its own. */
  titlePage: boolean;
  /** Number of the section's first page when it starts a series. */
  firstNumber?: number;
  headers: readonly SeenHeader[];
}

interface SeenHeader {
  place: "header" | "footer";
  pages: "default" | "first" | "even";
  pageNumber?: { paragraph: SeenParagraph; run: SeenRun };
}

export interface SeenLine {
  paragraph: SeenParagraph;
  automaticLabel?: string;
  /** Spaces and tabs typed before the first word. */
  typedIndent?: string;
  /** The nth paragraph of the file that it begins and ends in. */
  paragraphs: readonly [first: number, last: number];
  /** Stretches of one look; `at` and `length` count in `CheckedLine.text`. */
  runs: readonly { at: number; length: number; look: SeenRun }[];
}

interface SeenParagraph {
  align: "left" | "center" | "right" | "both";
  leftMm: number;
  firstLineMm: number;
  beforePt: number;
  afterPt: number;
  /** `auto` counts in lines, the others in points. */
  lineRule: "auto" | "exact" | "atLeast";
  line: number;
}

export interface SeenRun {
  font: string;
  sizePt: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** RRGGBB; `auto` prints black. */
  color: string;
  vertical: "baseline" | "superscript" | "subscript";
  hidden: boolean;
}
