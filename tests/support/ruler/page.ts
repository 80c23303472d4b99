/** Paper, margins and page numbers. */
import type { Page, Piece } from "../pdf.ts";
import { mm, mmPerPoint, numberRow, type Row, type Sheet, tolerance, wordRow } from "./sheet.ts";

/** Height of a digit of Times New Roman, and the part of a line above the baseline, as shares of the size. */
const digitHeight = 0.676;

/** Measures the sheet itself. */
export function pageRows(sheet: Sheet): Row[] {
  return [...paperRows(sheet), colorRow(sheet), ...marginRows(sheet), ...pageNumberRows(sheet)];
}

function paperRows({ form, pages }: Sheet): Row[] {
  const { widthMm, heightMm } = form.page;
  const worst = (of: (page: Page) => number, wanted: number): number =>
    pages.map(of).reduce((a, b) => (Math.abs(a - wanted) > Math.abs(b - wanted) ? a : b));
  return [
    numberRow(
      "page",
      "paper width",
      widthMm.force,
      worst(({ width }) => width, widthMm.value),
      mm(widthMm.value),
    ),
    numberRow(
      "page",
      "paper height",
      heightMm.force,
      worst(({ height }) => height, heightMm.value),
      mm(heightMm.value),
    ),
  ];
}

function colorRow({ form, pages }: Sheet): Row {
  const colors = [...new Set(pages.flatMap((page) => page.colors))];
  return wordRow("page", "colour of all print", form.color.force, colors.join(" "), `#${form.color.value}`);
}

function marginRows({ form, pages, area, footnoteLine }: Sheet): Row[] {
  const { leftMm, rightMm, topMm, bottomMm } = form.page;
  const printed = pages.flatMap(({ pieces }) =>
    pieces.filter((piece) => piece.text.trim() !== "" && piece.y > area.top),
  );
  const left = Math.min(...printed.map(({ x }) => x));
  const right =
    form.page.widthMm.value -
    Math.max(
      ...printed.map(({ x, width, text, size }) => x + width - (/\s$/.test(text) ? size * 0.25 * mmPerPoint : 0)),
    );
  const isBody = (page: Page) => (piece: Piece) => piece.y > area.top && piece.y < (footnoteLine(page) ?? Infinity);
  const later = pages.filter(({ number }) => number > 1);
  // A page that goes on with running text starts at the top margin: its first line's box is one line pitch high.
  const tops = later.map((page) => Math.min(...page.pieces.filter(isBody(page)).map(({ y }) => y)) - ascent(form));
  const bottoms = pages.map(
    (page) => page.height - Math.max(...page.pieces.map(({ y, size }) => y + size * 0.216 * mmPerPoint)),
  );
  const pitch = linePitchMm(form);
  return [
    numberRow("page", "left margin", leftMm.force, left, mm(leftMm.value)),
    numberRow("page", "right margin", rightMm.force, right, mm(rightMm.value, tolerance.mm * 2)),
    numberRow(
      "page",
      "top margin",
      topMm.force,
      tops.length > 0 ? Math.min(...tops) : undefined,
      mm(topMm.value, tolerance.mm * 2),
    ),
    // The lowest line of the fullest page stands on the margin, less than one line above it.
    numberRow("page", "bottom margin (fullest page)", bottomMm.force, Math.min(...bottoms), {
      low: bottomMm.value,
      high: bottomMm.value + pitch,
      slack: tolerance.mm * 2,
      unit: "mm",
    }),
  ];
}

function pageNumberRows({ form, pages, area, doc }: Sheet): Row[] {
  const look = form.looks["page-number"];
  const { numberTopMm } = form.page;
  const shown = pages.map(({ pieces }) => pieces.filter((piece) => piece.y < area.top && piece.text.trim() !== ""));
  const series = pages
    .map((_, index) => shown[index]?.map(({ text }) => text.trim()).join(" ") ?? "")
    .map((text) => text || "–");
  const starts = appendixStarts({ form, pages, doc });
  const expected = pages.map((page) => {
    const first = Math.max(1, ...starts.filter((start) => start <= page.number));
    return page.number === first ? "–" : String(page.number - first + 1);
  });
  const numbers = shown.flat();
  const sizes = [...new Set(numbers.map(({ size }) => `${size} pt`))].join(" / ");
  const far = (of: (piece: Piece) => number, wanted: number): number | undefined =>
    numbers
      .map(of)
      .reduce<number | undefined>(
        (a, b) => (a !== undefined && Math.abs(a - wanted) > Math.abs(b - wanted) ? a : b),
        undefined,
      );
  if (numbers.length === 0) return [wordRow("page number", "series", "must", series.join(" "), expected.join(" "))];
  const top = far(({ y, size }) => y - size * digitHeight * mmPerPoint, 0) ?? 0;
  const baseline = far(({ y }) => y, 0) ?? 0;
  // The rule names one distance; the official file's digits stand from 8.1 to 11.5 mm around 10 mm.
  const [low, high] = [numberTopMm.min ?? numberTopMm.value, numberTopMm.max ?? numberTopMm.value];
  const withinDigits = Math.min(Math.max(low, top), baseline);
  return [
    wordRow(
      "page number",
      "series (none on first pages, restarts in appendices)",
      "must",
      series.join(" "),
      expected.join(" "),
    ),
    wordRow("page number", "size", look.force, sizes, `${look.size} pt`),
    wordRow(
      "page number",
      "weight and slant",
      look.force,
      numbers.some(({ bold, italic }) => bold || italic) ? "bold or italic" : "upright",
      "upright",
    ),
    numberRow(
      "page number",
      "axis",
      "must",
      far(({ x, width }) => x + width / 2, area.axis),
      mm(area.axis),
    ),
    {
      ...numberRow("page number", "distance from the top edge", numberTopMm.force, withinDigits, {
        low,
        high,
        slack: 0.1,
        unit: "mm",
      }),
      found: `digits ${top.toFixed(1)}–${baseline.toFixed(1)} mm`,
    },
  ];
}

/** Numbers of the pages on which an appendix starts. */
function appendixStarts({ pages, doc, form }: Pick<Sheet, "pages" | "doc" | "form">): number[] {
  const labels = doc.appendices
    .map(({ lines }) => lines[0]?.children[0])
    .map((first) => (first?.type === "text" ? first.value : ""));
  return labels.flatMap((label) =>
    pages
      .filter(
        ({ pieces }) =>
          pieces.find(({ text, y }) => text.trim() !== "" && y > form.page.topMm.value)?.text.trim() === label,
      )
      .map(({ number }) => number),
  );
}

/** Height of a line of body text, mm. Times New Roman is 1.149 of its size high at single spacing. */
export function linePitchMm(form: Sheet["form"]): number {
  const { line, lineRule } = form.body;
  const points = lineRule.value === "exact" ? line.value : line.value * form.looks.body.size * 1.149;
  return points * mmPerPoint;
}

/** From the top of a body line's box to its baseline: four fifths of an exact line, the font's own ascent otherwise. */
function ascent(form: Sheet["form"]): number {
  const { lineRule, line } = form.body;
  const points = lineRule.value === "exact" ? line.value * 0.8 : form.looks.body.size * 0.891;
  return points * mmPerPoint;
}
