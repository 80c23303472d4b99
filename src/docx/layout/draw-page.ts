/** A page as the layout broke it, and the blocks of its section → every line and rule at its place. */
import type { BlockLayout, LineLayout, TableLayout } from "docx/layout";
import type { Form } from "../../form/schema.ts";
import { lookOfStyle } from "../styles.ts";
import { mmToTwips } from "../units.ts";
import type { WordBlock, WordFile, WordParagraph, WordTable } from "../word.ts";
import type { LaidPage } from "./laid.ts";
import { layOutCells, type KnownCells } from "./lay-out-cells.ts";
import type { PrintedLine, PrintedPage, PrintedRule } from "./printed.ts";
import { splitRuns } from "./split-runs.ts";

/** What all pages of a file share. */
export interface Drawing {
  file: WordFile;
  form: Form;
  cells: KnownCells;
  /** Place of a paragraph among all of the file. */
  placeOf: ReadonlyMap<WordParagraph, number>;
}

/** Text of all lines of a block, on whatever pages they stand. */
export type LinesOf = (block: number) => readonly LineLayout[];

const TWIPS_PER_PIXEL = 15;
const HAIRLINE = 1;
/** Word draws a third of an A4 line above notes. */
const NOTE_RULE = 192;
const NOTE_ROOM = 8;

/** `number` is printed in the margin above, but for the first page of a section. */
export function drawPage(
  { body, notes }: LaidPage,
  blocks: readonly WordBlock[],
  linesOf: LinesOf,
  number: number | null,
  drawing: Drawing,
): PrintedPage {
  const { form, file } = drawing;
  const page: PrintedPage = {
    width: toPixels(form.page.widthMm.value),
    height: toPixels(form.page.heightMm.value),
    lines: [],
    rules: [],
  };
  if (number !== null) page.lines.push(pageNumber(number, form));
  for (const laid of body) drawBlock(laid, blocks[laid.index], linesOf(laid.index), page, drawing);
  const [first] = notes.flatMap(({ content }) => content.flatMap(topLine));
  if (first) page.rules.push({ x: first.x, y: first.y - NOTE_ROOM, width: NOTE_RULE, height: HAIRLINE });
  for (const { number: note, content } of notes)
    for (const laid of content) {
      const paragraph = file.footnotes[note - 1]?.[laid.index];
      if (laid.type !== "paragraph" || !paragraph) continue;
      drawParagraph(paragraph, laid.lines, laid.lines, page, drawing, laid.index === 0 ? `${note}` : undefined);
    }
  return page;
}

function drawBlock(
  laid: BlockLayout,
  block: WordBlock | undefined,
  all: readonly LineLayout[],
  page: PrintedPage,
  drawing: Drawing,
): void {
  if (block?.kind === "table" && laid.type === "table") drawTable(laid, block, page, drawing);
  if (block?.kind !== "paragraph" || laid.type !== "paragraph") return;
  drawParagraph(block, laid.lines, all, page, drawing);
}

/** Lines of one paragraph; `all` are those on other pages, too. */
function drawParagraph(
  paragraph: WordParagraph,
  lines: readonly LineLayout[],
  all: readonly LineLayout[],
  page: PrintedPage,
  { form, placeOf }: Drawing,
  mark?: string,
): void {
  const look = lookOfStyle(paragraph.style, form);
  const [first] = lines;
  if (look.ruled && first) page.rules.push({ x: first.x, y: first.y, width: first.width, height: HAIRLINE });
  const texts = all.map(({ text }) => text);
  const runs = splitRuns(paragraph, texts, look, mark);
  for (const line of lines) {
    const at = all.indexOf(line);
    const words = runs[at] ?? [];
    if (words.length === 0) continue;
    const isJustified = look.align === "justify" && at < all.length - 1;
    const { x, y, width, height } = line;
    page.lines.push({
      ...{ x, y, width, height },
      align: look.align === "justify" ? "left" : look.align,
      spacing: isJustified ? spacingOf(line) : 0,
      runs: words,
      paragraph: placeOf.get(paragraph) ?? null,
    });
  }
}

function spacingOf({ text, width, textWidth }: LineLayout): number {
  const spaces = text.trim().split(" ").length - 1;
  return spaces === 0 ? 0 : (width - textWidth) / spaces;
}

function drawTable({ rows }: TableLayout, table: WordTable, page: PrintedPage, drawing: Drawing): void {
  const { file, form } = drawing;
  const cells = layOutCells(table, file, form, drawing.cells);
  const isRuled = table.look === "ruled";
  const left = toPixels(form.page.leftMm.value);
  const margin = isRuled ? toPixels(form.table.cellMm.value) : 0;
  const edges = table.columns.reduce(
    (known, width) => [...known, (known.at(-1) ?? left) + width / TWIPS_PER_PIXEL],
    [left],
  );
  for (const row of rows) {
    for (const [column, cell] of (table.rows[row.index] ?? []).entries()) {
      const laid = cells[row.index]?.[column];
      const isHead = isRuled && row.index === 0;
      const down = row.y + (isHead ? Math.max(0, (row.height - (laid?.height ?? 0)) / 2) : 0);
      for (const { index, lines } of laid?.paragraphs ?? []) {
        const paragraph = cell[index];
        const moved = lines.map((line) => ({ ...line, x: line.x + (edges[column] ?? 0) + margin, y: line.y + down }));
        if (paragraph) drawParagraph(paragraph, moved, moved, page, drawing);
      }
    }
    if (isRuled) page.rules.push(...frameOf(row.y, row.height, edges));
  }
}

function frameOf(y: number, height: number, edges: readonly number[]): PrintedRule[] {
  const [x = 0] = edges;
  const width = (edges.at(-1) ?? x) - x;
  return [
    { x, y, width, height: HAIRLINE },
    { x, y: y + height, width, height: HAIRLINE },
    ...edges.map((edge) => ({ x: edge, y, width: HAIRLINE, height })),
  ];
}

function pageNumber(number: number, form: Form): PrintedLine {
  const look = lookOfStyle("PageNumber", form);
  const x = toPixels(form.page.leftMm.value);
  const size = (look.size * 96) / 72;
  return {
    x,
    y: toPixels(form.page.headerMm.value),
    width: toPixels(form.page.widthMm.value - form.page.rightMm.value) - x,
    height: size * 1.15,
    align: "center",
    spacing: 0,
    runs: [{ text: `${number}`, size }],
    paragraph: null,
  };
}

function topLine(block: BlockLayout): LineLayout[] {
  return block.type === "paragraph" ? block.lines.slice(0, 1) : [];
}

function toPixels(mm: number): number {
  return mmToTwips(mm) / TWIPS_PER_PIXEL;
}
