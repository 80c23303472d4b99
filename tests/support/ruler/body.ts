/** Running text: look, indent, justification, line pitch, space between paragraphs, headings, end mark, footnotes. */
import type { LookName } from "../../../src/form/schema.ts";
import type { Doc, Flow, Group, Inline, Section, Table } from "../../../src/tree/nodes.ts";
import type { PrintedLine } from "../page-text.ts";
import { linePitchMm } from "./page.ts";
import {
  fontName,
  lookRows,
  mm,
  mmPerPoint,
  numberRow,
  pt,
  type Row,
  type Sheet,
  tolerance,
  wordRow,
  wordsOf,
} from "./sheet.ts";

/** A paragraph as printed: which look it has, its words with the label, and where it stands. */
interface Printed {
  look: LookName;
  text: string;
  lines: PrintedLine[];
}

/** Measures the body; paragraphs that emphasis mixes looks into are measured for place only. */
export function bodyRows(sheet: Sheet): Row[] {
  const { doc, form } = sheet;
  const body = doc.children.filter(
    (block) => block.type !== "letterhead" && block.type !== "title" && block.type !== "signoff",
  );
  const pageText = sheet.search();
  const paragraphs = body
    .flatMap((block) => paragraphsOf(block, sheet, ""))
    .map(({ look, text, plain }) => ({ look, text, plain, lines: pageText.find(text) ?? [] }));
  const last = paragraphs.at(-1)?.text ?? "";
  return [
    ...paragraphs
      .filter(({ plain }) => plain)
      .flatMap(({ look, text, lines }) =>
        lookRows(look, form.looks[look] ?? form.looks.body, fontName(form.font.value), lines, text),
      ),
    ...paragraphs.filter(({ lines }) => lines.length > 0).flatMap((paragraph) => placeRows(paragraph, sheet)),
    ...gapRows(paragraphs, sheet),
    wordRow(
      "body",
      "end mark",
      form.body.end.force,
      last.endsWith(form.body.end.value) && !last.endsWith(`.${form.body.end.value}`)
        ? form.body.end.value
        : last.slice(-3),
      form.body.end.value,
    ),
    ...basisRows(sheet),
    ...body.flatMap(tablesOf).flatMap((table) => tableRows(table, sheet)),
    ...footnoteRows(sheet),
  ];
}

interface Expected {
  look: LookName;
  text: string;
  plain: boolean;
}

/** Paragraphs of a node in printed order; a label runs in before the first one. */
function paragraphsOf(node: Flow | Section | Group, sheet: Sheet, label: string): Expected[] {
  const printed = (look: LookName, inlines: readonly Inline[], before: string): Expected => ({
    look,
    text: before + wordsOf(inlines, sheet.doc),
    plain: inlines.every(({ type }) => type !== "strong" && type !== "emphasis"),
  });
  switch (node.type) {
    case "paragraph":
      return [printed(node.role === "basis" ? "basis" : "body", node.children, label)];
    case "assignment":
      return [{ ...printed("assignment", node.children, `${node.label}: `), plain: false }];
    case "table":
      return [];
    case "group":
      return node.children.flatMap((child) => paragraphsOf(child, sheet, ""));
    case "section":
      return [
        printed("section", node.heading, node.numbering.label),
        ...node.children.flatMap((child) => paragraphsOf(child, sheet, "")),
      ];
    case "item": {
      const { heading, children, numbering } = node;
      const look = numbering.scheme === "point" || numbering.scheme === "subitem" ? numbering.scheme : "item";
      const head = heading ? [printed(look, heading, numbering.label)] : [];
      return [
        ...head,
        ...children.flatMap((child, index) =>
          paragraphsOf(child, sheet, index === 0 && !heading ? numbering.label : ""),
        ),
      ];
    }
  }
}

function placeRows({ look, lines }: Printed, { form, area }: Sheet): Row[] {
  const { indentMm, line } = form.body;
  const [first, ...rest] = lines;
  const full = lines.slice(0, -1);
  const pitch = linePitchMm(form) / mmPerPoint;
  const pitches = lines.slice(1).flatMap((next, index) => {
    const above = lines[index];
    return above && above.page === next.page ? [(next.y - above.y) / mmPerPoint] : [];
  });
  const worst = (values: number[], wanted: number): number =>
    values.reduce((a, b) => (Math.abs(a - wanted) > Math.abs(b - wanted) ? a : b));
  return [
    numberRow(look, "first line starts at", indentMm.force, first?.x, mm(area.left + indentMm.value)),
    ...(rest.length > 0
      ? [
          numberRow(
            look,
            "other lines start at",
            "must",
            worst(
              rest.map(({ x }) => x),
              area.left,
            ),
            mm(area.left),
          ),
        ]
      : []),
    ...(full.length > 0
      ? [
          numberRow(
            look,
            "justified to",
            "must",
            worst(
              full.map(({ right }) => right),
              area.right,
            ),
            mm(area.right, tolerance.mm * 2),
          ),
        ]
      : []),
    ...(pitches.length > 0
      ? [numberRow(look, "line pitch", line.force, worst(pitches, pitch), pt(pitch, tolerance.pt * 2))]
      : []),
  ];
}

/** Space between one paragraph's last line and the next one's first line, beyond the line pitch. */
function gapRows(paragraphs: readonly Printed[], { form }: Sheet): Row[] {
  const { gapPt } = form.body;
  const pitch = linePitchMm(form);
  const gaps = paragraphs.slice(1).flatMap((next, index) => {
    const above = paragraphs[index]?.lines.at(-1);
    const below = next.lines[0];
    return above && below && above.page === below.page && below.y > above.y
      ? [(below.y - above.y - pitch) / mmPerPoint]
      : [];
  });
  if (gaps.length === 0) return [];
  return [
    numberRow("body", "space between paragraphs", gapPt.force, Math.min(...gaps), {
      low: gapPt.min ?? gapPt.value,
      high: Infinity,
      slack: tolerance.pt,
      unit: "pt",
    }),
  ];
}

/** Căn cứ: how each begins and ends. */
function basisRows({ doc, form }: Sheet): Row[] {
  const { basisMarker, basisEnd, basisLastEnd } = form.text;
  const texts = doc.children.flatMap((block) =>
    block.type === "paragraph" && block.role === "basis" ? [wordsOf(block.children, doc)] : [],
  );
  const last = texts.at(-1);
  if (last === undefined) return [];
  const dashed = texts.filter((text) => text.startsWith("- ")).length;
  const ends = new Set(texts.slice(0, -1).map((text) => text.slice(-1)));
  return [
    wordRow(
      "basis",
      "opens with",
      basisMarker.force,
      dashed === texts.length ? "- " : dashed === 0 ? "" : "both ways",
      basisMarker.value,
    ),
    ...(ends.size > 0 ? [wordRow("basis", "ends", basisEnd.force, [...ends].join(" / "), basisEnd.value)] : []),
    wordRow("basis", "last one ends", basisLastEnd.force, last.slice(-1), basisLastEnd.value),
  ];
}

function tablesOf(node: Doc["children"][number] | Flow): Table[] {
  if (node.type === "table") return [node];
  return node.type === "section" || node.type === "item" ? node.children.flatMap(tablesOf) : [];
}

function tableRows({ header, rows }: Table, sheet: Sheet): Row[] {
  const text = sheet.search();
  // A heading cell is found by the whole row, so that its words are not taken from the text above.
  const lines = [header, ...rows].flatMap(
    (cells) => text.find(cells.map((cell) => wordsOf(cell, sheet.doc)).join("")) ?? [],
  );
  const look = sheet.form.looks.table;
  const sizes = [
    ...new Set(
      lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.text.trim() !== "").map(({ size }) => `${size} pt`)),
    ),
  ];
  const right = Math.max(...lines.map((line) => line.right));
  return [
    wordRow("table", "size", look.force, sizes.join(" / ") || undefined, `${look.size} pt`),
    numberRow("table", "stays in the text area", "must", right, {
      low: sheet.area.left,
      high: sheet.area.right,
      slack: tolerance.mm,
      unit: "mm",
    }),
  ];
}

function footnoteRows({ doc, form, pages, footnoteLine }: Sheet): Row[] {
  if (doc.footnotes.length === 0) return [];
  const look = form.looks.footnote;
  const below = pages.flatMap((page) =>
    page.pieces.filter(({ y, text }) => y > (footnoteLine(page) ?? Infinity) && text.trim() !== ""),
  );
  const words = below.filter(({ text }) => !/^\d+\s*$/.test(text));
  return [
    wordRow(
      "footnote",
      "size",
      look.force,
      [...new Set(words.map(({ size }) => `${size} pt`))].join(" / ") || undefined,
      `${look.size} pt`,
    ),
    wordRow(
      "footnote",
      "numbers",
      "must",
      below
        .filter(({ text }) => /^\d+\s*$/.test(text))
        .map(({ text }) => text.trim())
        .join(" "),
      doc.footnotes.map((_, index) => String(index + 1)).join(" "),
    ),
  ];
}
