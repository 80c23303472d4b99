/** Plain text → the flat paragraphs, columns and footnotes that were printed, and every repair on the way. */
import type { FlatBlock, FlatDocument, FlatParagraph, FlatTable } from "../read/flat.ts";
import { readLineKind } from "../read/line-kinds.ts";
import { spaceLabels } from "./label-space.ts";
import { markEmphasis } from "./emphasis.ts";
import { takeFoot } from "./foot.ts";
import { takeFootnotes } from "./footnotes.ts";
import type { NoteLines } from "./footnotes.ts";
import { takeHead } from "./head.ts";
import type { Columns } from "./head.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import { cleanMarkdownLines } from "./markdown-lines.ts";
import { dropPageNumbers } from "./page-numbers.ts";
import type { Repair } from "./repair.ts";
import { narrowSpaces } from "./spaces.ts";
import { splitLines } from "./split-lines.ts";
import { findStoppedHeadings } from "./stopped-headings.ts";
import { partTables } from "./tables.ts";
import type { TextLine } from "./text-line.ts";
import { toInlines } from "./to-inlines.ts";
import { measureWrapping } from "./wrapping.ts";

/** Never throws. `repairs` tell every word that was changed: the words of the text less all `before` plus all `after` are the words of the document. */
export function restoreText(text: string): { document: FlatDocument; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const note = <T extends { repairs: Repair[] }>(step: T): T => {
    repairs.push(...step.repairs);
    return step;
  };
  const split = note(splitLines(text));
  const plain = note(cleanMarkdownLines(split.lines));
  const marked = note(markEmphasis(plain.lines));
  const paged = note(dropPageNumbers(marked.lines));
  const noted = note(takeFootnotes(paged.lines));
  const head = note(takeHead(noted.lines));
  const foot = note(takeFoot(head.rest));
  const body = note(restoreBody(foot.before));
  const after = note(restoreBody(openAppendix(foot.after, repairs)));
  const footnotes = joinNotes(noted.notes);
  repairs.push(...footnotes.repairs);
  const blocks: FlatBlock[] = [
    ...(head.head ? [toTable(head.head)] : []),
    ...body.blocks,
    ...(foot.foot ? [toTable(foot.foot)] : []),
    ...after.blocks,
  ];
  return { document: { blocks, footnotes: footnotes.notes }, repairs };
}

/** Running text between tables was set in one width: it is measured as a whole and joined stretch by stretch. */
function restoreBody(lines: readonly TextLine[]): { blocks: FlatBlock[]; repairs: Repair[] } {
  const parted = partTables(lines);
  const repairs = [...parted.repairs];
  const narrow = parted.stretches.map((stretch) => {
    if ("rows" in stretch) return stretch;
    const clean = narrowSpaces(stretch.lines);
    repairs.push(...clean.repairs);
    return clean;
  });
  const wrapping = measureWrapping(narrow.flatMap((stretch) => ("lines" in stretch ? stretch.lines : [])));
  const blocks = narrow.flatMap((stretch, index): FlatBlock[] => {
    if ("rows" in stretch) return [toBodyTable(stretch.rows)];
    const joined = joinParagraphs(stretch.lines, wrapping, index === 0);
    const spaced = spaceLabels(joined.paragraphs);
    repairs.push(...joined.repairs, ...spaced.repairs);
    return toParagraphs(spaced.lines);
  });
  return { blocks, repairs };
}

/** Below the signature only an appendix can stand, also one that does not call itself so. */
function openAppendix(lines: readonly TextLine[], repairs: Repair[]): TextLine[] {
  const start = lines.findIndex(({ text }) => readLineKind(text) !== "mark");
  for (const { line, text } of lines.slice(0, start < 0 ? undefined : start)) {
    repairs.push({ code: "text-rule-line", line, before: text, after: "" });
  }
  const [first, ...rest] = start < 0 ? [] : lines.slice(start);
  if (!first || readLineKind(first.text) === "appendix-label") return first ? [first, ...rest] : [];
  repairs.push({ code: "text-after-signature", line: first.line, before: first.text, after: first.text });
  return [{ ...first, newPage: true }, ...rest];
}

/** All footnotes were set in one size: they are measured together and joined each for itself. */
function joinNotes(notes: readonly NoteLines[]): { notes: FlatDocument["footnotes"]; repairs: Repair[] } {
  const narrow = notes.map(({ id, lines }) => ({ id, ...narrowSpaces(lines) }));
  const wrapping = measureWrapping(narrow.flatMap(({ lines }) => lines));
  const joined = narrow.map(({ id, lines }) => ({ id, ...joinParagraphs(lines, wrapping) }));
  const spaced = joined.map(({ id, paragraphs }) => ({ id, ...spaceLabels(paragraphs) }));
  return {
    notes: spaced.map(({ id, lines }) => ({ id, blocks: lines.map(toParagraph) })),
    repairs: [...narrow, ...joined, ...spaced].flatMap(({ repairs }) => repairs),
  };
}

function toParagraphs(lines: readonly TextLine[]): FlatParagraph[] {
  const headings = findStoppedHeadings(lines);
  return lines.map((line) => {
    const paragraph = toParagraph(line);
    return headings.has(line) ? { ...paragraph, hints: { ...paragraph.hints, heading: true } } : paragraph;
  });
}

function toParagraph(line: TextLine): FlatParagraph {
  return { kind: "paragraph", inlines: toInlines(line), hints: line.newPage ? { newPage: true } : {} };
}

function toBodyTable(rows: readonly TextLine[][]): FlatTable {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, () => 100 / columns);
  return { kind: "table", widths, rows: rows.map((row) => row.map((cell) => [toParagraph(cell)])) };
}

function toTable({ left, right }: Columns): FlatTable {
  return { kind: "table", widths: [50, 50], rows: [[left.map(toParagraph), right.map(toParagraph)]] };
}
