/** Neighbouring blocks of a section in, their pages as Word breaks them out. */
import { layoutDocument } from "docx/layout";
import type { Form } from "../../form/schema.ts";
import { makeDocument } from "../reference.ts";
import { mmToTwips } from "../units.ts";
import type { WordBlock, WordFile, WordParagraph } from "../word.ts";
import { notesIn, type ListCounts } from "./block-keys.ts";
import { shiftPage, type LaidPage } from "./laid.ts";

export interface LaidBlocks {
  pages: LaidPage[];
  stoppedAt?: string;
}

/** Where the blocks stand in their section. */
export interface Position {
  /** Index of the first block. */
  first: number;
  /** How far the lists have counted before it. */
  counted: ListCounts;
  /** Height in pixels at which it begins; the top of the page when absent. */
  y?: number;
}

const TWIPS_PER_PIXEL = 15;
/** Height of the style `Thin`. */
const THIN = 20;

/** Notes keep their numbers; a label that a list prints goes on counting. */
export function layOutBlocks(
  blocks: readonly WordBlock[],
  { first, counted, y }: Position,
  file: WordFile,
  form: Form,
): LaidBlocks {
  const notes = notesIn(blocks);
  const notesBefore = (notes[0] ?? 1) - 1;
  const above = y === undefined ? [] : [spacer(y, blocks[0], form)];
  const part: WordFile = {
    ...file,
    sections: [[...above, ...blocks.map((block) => renumbered(block, notesBefore))]],
    footnotes: notes.map((number) => file.footnotes[number - 1] ?? []),
    lists: file.lists.map((list) => ({ ...list, start: list.start + (counted.get(list.id) ?? 0) })),
  };
  const { pages, stoppedAt } = layoutDocument(makeDocument(part, form));
  const laid = pages.map(({ body, footnotes }, page): LaidPage => {
    const content = footnotes.map((note) => ({ number: Number(note.noteNumber), content: note.content }));
    const opensWithin = page > 0 && pages[page - 1]?.body.at(-1)?.index === body[0]?.index;
    const own = page === 0 ? body.slice(above.length) : body;
    return shiftPage({ body: own, notes: content, opensWithin }, first - above.length, notesBefore);
  });
  return { pages: laid, ...(stoppedAt === undefined ? {} : { stoppedAt }) };
}

/** A paragraph that prints nothing and pushes what follows down to `y`. */
function spacer(y: number, below: WordBlock | undefined, { page }: Form): WordParagraph {
  const before = below?.kind === "paragraph" ? (below.before ?? 0) : 0;
  const after = Math.round(y * TWIPS_PER_PIXEL) - mmToTwips(page.topMm.value) - THIN - before;
  return { kind: "paragraph", style: "Thin", after: Math.max(0, after), runs: [] };
}

function renumbered(block: WordBlock, by: number): WordBlock {
  if (by === 0) return block;
  const inParagraph = (paragraph: WordParagraph): WordParagraph => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => (run.kind === "note" ? { ...run, number: run.number - by } : run)),
  });
  if (block.kind === "paragraph") return inParagraph(block);
  return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(inParagraph))) };
}
