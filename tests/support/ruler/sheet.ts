/** What every part of the ruler works on, and how a measurement becomes a row. */
import type { Form, Look } from "../../../src/form/schema.ts";
import type { Doc, Inline } from "../../../src/tree/nodes.ts";
import { openPageText, type PageText, type PrintedLine } from "../page-text.ts";
import type { Page, Piece } from "../pdf.ts";

/** Tolerances: LibreOffice places text in steps of 1/20 pt, the PDF keeps 0.1 pt. */
export const tolerance = { mm: 0.4, pt: 0.15, share: 0.02 };

export const mmPerPoint = 25.4 / 72;

export type Force = "must" | "range" | "practice";

/** One rule of the form and what was found on the page. */
export interface Row {
  component: string;
  rule: string;
  force: Force;
  expected: string;
  found: string;
  ok: boolean;
}

export interface Sheet {
  doc: Doc;
  form: Form;
  pages: readonly Page[];
  /** A fresh search over the pages' running text, from the first page on. */
  search(): PageText;
  /** Edges of the text area and its axis, mm from the left; `top` and `bottom` from the top. */
  area: { left: number; right: number; top: number; bottom: number; axis: number };
  /** The line above footnotes on a page, if there is one. */
  footnoteLine(page: Page): number | undefined;
}

/** Opens a document for measuring. */
export function createSheet(doc: Doc, form: Form, pages: readonly Page[]): Sheet {
  const { widthMm, heightMm, leftMm, rightMm, topMm, bottomMm } = form.page;
  const left = leftMm.value;
  const right = widthMm.value - rightMm.value;
  const area = { left, right, top: topMm.value, bottom: heightMm.value - bottomMm.value, axis: (left + right) / 2 };
  const footnoteLine = (page: Page): number | undefined =>
    page.rules.find(
      ({ x, y, width }) =>
        Math.abs(x - left) < 1 &&
        width > 25 &&
        width < 60 &&
        page.pieces.every((piece) => piece.y < y || piece.size <= form.looks.footnote.size + tolerance.pt),
    )?.y;
  const isBody = (piece: Piece, page: Page): boolean =>
    piece.y > area.top && piece.y < (footnoteLine(page) ?? Infinity);
  return { doc, form, pages, search: () => openPageText(pages, isBody), area, footnoteLine };
}

/** What a measured number may be; `slack` is the tolerance of the measuring. */
export interface Limits {
  low: number;
  high: number;
  slack: number;
  unit: "mm" | "pt" | "×";
}

/** Exactly so many millimetres. */
export function mm(value: number, slack = tolerance.mm): Limits {
  return { low: value, high: value, slack, unit: "mm" };
}

/** Exactly so many points. */
export function pt(value: number, slack = tolerance.pt): Limits {
  return { low: value, high: value, slack, unit: "pt" };
}

/** A row for a number that must lie within limits. */
export function numberRow(
  component: string,
  rule: string,
  force: Force,
  found: number | undefined,
  limits: Limits,
): Row {
  const { low, high, slack, unit } = limits;
  const range = low === high ? round(low) : `${round(low)}–${Number.isFinite(high) ? round(high) : "…"}`;
  const ok = found !== undefined && found >= low - slack && found <= high + slack;
  return {
    component,
    rule,
    force,
    expected: `${range} ${unit}`,
    found: found === undefined ? "not found" : `${round(found)} ${unit}`,
    ok,
  };
}

/** A row for something that must be exactly so. */
export function wordRow(
  component: string,
  rule: string,
  force: Force,
  found: string | undefined,
  expected: string,
): Row {
  return { component, rule, force, expected, found: found ?? "not found", ok: found === expected };
}

/** Rows for size, weight, slant, font and case of printed lines. */
export function lookRows(
  component: string,
  look: Look,
  font: string,
  lines: readonly PrintedLine[],
  text: string,
): Row[] {
  const { force } = look;
  const pieces = lines.flatMap((line) => line.pieces).filter((piece) => isText(piece, look));
  const distinct = (of: (piece: Piece) => string): string => [...new Set(pieces.map(of))].join(" / ") || "not found";
  return [
    wordRow(
      component,
      "size",
      force,
      distinct(({ size }) => `${size} pt`),
      `${look.size} pt`,
    ),
    wordRow(
      component,
      "weight",
      force,
      distinct(({ bold }) => (bold ? "bold" : "regular")),
      look.bold ? "bold" : "regular",
    ),
    wordRow(
      component,
      "slant",
      force,
      distinct(({ italic }) => (italic ? "italic" : "upright")),
      look.italic ? "italic" : "upright",
    ),
    wordRow(
      component,
      "font",
      "must",
      distinct((piece) => piece.font),
      font,
    ),
    ...(look.case === "upper"
      ? [wordRow(component, "case", force, text === text.toLocaleUpperCase("vi") ? "UPPER" : "normal", "UPPER")]
      : []),
    ...(look.min === undefined
      ? []
      : [
          numberRow(component, "size within the rule", force, look.size, {
            ...pt(0, 0),
            low: look.min,
            high: look.max ?? Infinity,
          }),
        ]),
  ];
}

/** Blanks carry no look, and the mark of a footnote is smaller by nature. */
function isText(piece: Piece, look: Look): boolean {
  const isMark = /^\d+$/.test(piece.text.trim()) && piece.size < look.size * 0.75;
  return piece.text.trim() !== "" && !isMark;
}

/** Printed words of inlines; a footnote mark prints its number. */
export function wordsOf(inlines: readonly Inline[], doc: Doc): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text" || inline.type === "blank") return inline.value;
      if (inline.type === "break") return "\n";
      if (inline.type === "note-reference") return String(doc.footnotes.findIndex(({ id }) => id === inline.ref) + 1);
      return wordsOf(inline.children, doc);
    })
    .join("");
}

/** Middle between the leftmost and the rightmost printed point of lines. */
export function axisOf(lines: readonly PrintedLine[]): number | undefined {
  if (lines.length === 0) return undefined;
  return average(lines.map(({ x, right }) => (x + right) / 2));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** LibreOffice on a machine without Microsoft's fonts prints the metric-compatible Liberation Serif. */
export function fontName(font: string): string {
  return font === "Times New Roman" ? "LiberationSerif" : font.replaceAll(" ", "");
}
