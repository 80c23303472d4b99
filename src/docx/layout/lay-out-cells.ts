/** Cells of tables in, the lines of their paragraphs as if each cell were a page of its own out: the package lays out no text in tables. */
import { layoutDocument, type ParagraphLayout } from "docx/layout";
import type { Form } from "../../form/schema.ts";
import { makeDocument } from "../reference.ts";
import { mmToTwips, twipsToMm } from "../units.ts";
import type { WordFile, WordParagraph, WordTable } from "../word.ts";

export interface LaidCell {
  /** Paragraphs with lines counted from the top left corner of the cell. */
  paragraphs: readonly ParagraphLayout[];
  height: number;
}

/** Cells that were laid out already, by what they hold; the caller keeps it. */
export type KnownCells = Map<string, LaidCell>;

const TWIPS_PER_PIXEL = 15;
const MOST_CELLS = 2000;

/** Row by row. Cells of one width are laid out together. */
export function layOutCells(table: WordTable, file: WordFile, form: Form, known: KnownCells): LaidCell[][] {
  if (known.size > MOST_CELLS) known.clear();
  const margin = table.look === "ruled" ? mmToTwips(form.table.cellMm.value) : 0;
  const rows = table.rows.map((row) =>
    row.map((cell, column) => ({ cell, width: (table.columns[column] ?? 0) - 2 * margin })),
  );
  const keyOf = (cell: readonly WordParagraph[], width: number): string => JSON.stringify([form.id, width, cell]);
  const missing = rows.flat().filter(({ cell, width }) => cell.length > 0 && !known.has(keyOf(cell, width)));
  for (const width of new Set(missing.map((one) => one.width))) {
    const cells = missing.filter((one) => one.width === width).map(({ cell }) => cell);
    const laid = layOutWidth(cells, width, file, form);
    for (const [index, cell] of cells.entries()) known.set(keyOf(cell, width), laid[index] ?? nothing);
  }
  return rows.map((row) => row.map(({ cell, width }) => known.get(keyOf(cell, width)) ?? nothing));
}

const nothing: LaidCell = { paragraphs: [], height: 0 };

/** One section, and so one page, for each cell; the right margin makes the text as wide as the cell. */
function layOutWidth(
  cells: readonly (readonly WordParagraph[])[],
  width: number,
  file: WordFile,
  form: Form,
): LaidCell[] {
  const { page } = form;
  const left = mmToTwips(page.leftMm.value);
  const top = mmToTwips(page.topMm.value);
  const right = mmToTwips(page.widthMm.value) - left - width;
  const narrow: Form = { ...form, page: { ...page, rightMm: { ...page.rightMm, value: twipsToMm(right) } } };
  const { pages } = layoutDocument(
    makeDocument({ ...file, footnotes: [], sections: cells.map((cell) => cell.map(withoutNotes)) }, narrow),
  );
  const starts = cells.map((_, index) => cells.slice(0, index).reduce((sum, cell) => sum + cell.length, 0));
  return cells.map((_, section): LaidCell => {
    const laid = pages.find((one) => one.section === section);
    const paragraphs = (laid?.body ?? []).flatMap((block) =>
      block.type === "paragraph"
        ? [{ ...block, index: block.index - (starts[section] ?? 0), lines: block.lines.map(fromCorner(left, top)) }]
        : [],
    );
    const last = paragraphs.at(-1)?.lines.at(-1);
    return { paragraphs, height: last ? last.y + last.height : 0 };
  });
}

/** A note in a table is printed at the foot of the page; here only its mark counts. */
function withoutNotes(paragraph: WordParagraph): WordParagraph {
  const runs = paragraph.runs.map((run) =>
    run.kind === "note" ? ({ kind: "text", text: `${run.number}` } as const) : run,
  );
  return { ...paragraph, runs };
}

function fromCorner(left: number, top: number) {
  return (line: ParagraphLayout["lines"][number]): ParagraphLayout["lines"][number] => ({
    ...line,
    x: line.x - left / TWIPS_PER_PIXEL,
    y: line.y - top / TWIPS_PER_PIXEL,
  });
}
