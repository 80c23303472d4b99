/** How something looks on the page, as far as a check can ask: measures in points and millimetres, as offices speak of them. */

export interface RunLook {
  font: string;
  sizePt: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Printed in capitals by its look; the text in the tree is already in capitals. */
  caps: boolean;
  smallCaps: boolean;
  strike: boolean;
  /** RRGGBB; `auto` prints black. */
  color: string;
  highlight: boolean;
  vertical: "baseline" | "superscript" | "subscript";
  hidden: boolean;
  language: string;
}

export interface ParagraphLook {
  /** Name of its style as Word shows it. */
  style: string;
  align: "left" | "center" | "right" | "both";
  leftMm: number;
  rightMm: number;
  /** Positive indents the first line, negative hangs it out. */
  firstLineMm: number;
  beforePt: number;
  afterPt: number;
  /** `auto` counts in lines, the others in points. */
  lineRule: "auto" | "exact" | "atLeast";
  line: number;
  keepNext: boolean;
  keepLines: boolean;
  widowControl: boolean;
  pageBreakBefore: boolean;
  /** Sides with a ruled line. */
  borders: string[];
  /** Level in Word's navigation pane, from 0. */
  outline?: number;
}

export const plainRun: RunLook = {
  font: "Times New Roman",
  // ISO/IEC 29500-1, 17.3.2.38: ten points where nothing says otherwise.
  sizePt: 10,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  smallCaps: false,
  strike: false,
  color: "auto",
  highlight: false,
  vertical: "baseline",
  hidden: false,
  language: "",
};

export const plainParagraph: ParagraphLook = {
  style: "",
  align: "left",
  leftMm: 0,
  rightMm: 0,
  firstLineMm: 0,
  beforePt: 0,
  afterPt: 0,
  lineRule: "auto",
  line: 1,
  keepNext: false,
  keepLines: false,
  // On by default (ISO/IEC 29500-1, 17.3.1.44).
  widowControl: true,
  pageBreakBefore: false,
  borders: [],
};
