/** Word-shaped blocks → the flat paragraphs and tables that the outline is built from, and where each of their characters came from. */
import type { Inline } from "../../tree/nodes.ts";
import type { FlatBlock, FlatDocument, FlatNote, FlatParagraph, FlatTable, Hints } from "../../tree/read/flat.ts";
import { cleanText } from "./clean-text.ts";
import { note, type Report } from "./report.ts";
import type { RunLook } from "./word/look.ts";
import type { SeenBlock, SeenCell, SeenParagraph, SeenPiece, SeenTable } from "./word/model.ts";
import type { SeenDocument } from "./word/read-word.ts";

/** A stretch of a flat paragraph's text that lies in one run without a change of length. */
export interface Span {
  /** UTF-16 units of the paragraph's `inlineText`. */
  at: number;
  length: number;
  look: RunLook;
  paragraph: number;
  run: number;
  offset: number;
}

/** What a flat paragraph was made from. */
export interface Origin {
  seen: SeenParagraph;
  spans: Span[];
}

export type Origins = Map<FlatParagraph, Origin>;

interface Flattening {
  report: Report;
  origins: Origins;
  /** Id in the tree by id in the file, in order of reference. */
  noteIds: Map<string, string>;
  notes: SeenDocument["notes"];
}

/** Flattens a whole document. Notes are numbered by their first mark; one that nothing refers to is not printed. */
export function flattenDocument(seen: SeenDocument, report: Report): { flat: FlatDocument; origins: Origins } {
  const state: Flattening = { report, origins: new Map(), noteIds: new Map(), notes: seen.notes };
  const blocks = seen.blocks.map((block) => flattenBlock(block, state));
  const unused = seen.notes.size - state.noteIds.size;
  if (unused > 0) note(report, "unused-note", undefined, "", unused);
  const footnotes = [...state.noteIds].map(([id, treeId]): FlatNote => {
    const inside = seen.notes.get(id) ?? [];
    return { id: treeId, blocks: inside.map((block) => flattenBlock(block, state)) };
  });
  return { flat: { blocks, footnotes }, origins: state.origins };
}

function flattenBlock(block: SeenBlock, state: Flattening): FlatBlock {
  return block.kind === "table" ? flattenTable(block, state) : flattenParagraph(block, state);
}

function flattenTable(table: SeenTable, state: Flattening): FlatTable {
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = total > 0 ? table.widths.map((width) => Math.round((width / total) * 1000) / 10) : [];
  const rows = table.rows.map(({ cells }) => cells.flatMap((cell) => flattenCell(cell, cells.length, state)));
  return { kind: "table", widths, rows, headerRows: table.rows.filter(({ header }) => header).length };
}

/** A cell over several columns leaves the others empty; one that fills its row stands alone. */
function flattenCell({ blocks, span }: SeenCell, cellsInRow: number, state: Flattening): FlatParagraph[][] {
  const paragraphs = blocks
    .filter((block) => block.kind === "paragraph")
    .map((block) => flattenParagraph(block, state));
  const covered = cellsInRow > 1 ? Array.from({ length: span - 1 }, (): FlatParagraph[] => []) : [];
  return [paragraphs, ...covered];
}

function flattenParagraph(seen: SeenParagraph, state: Flattening): FlatParagraph {
  state.report.at = { part: seen.part, paragraph: seen.index };
  const inlines: Inline[] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const piece of withWholeLetters(seen.pieces)) {
    if (piece.kind === "note") addNote(inlines, piece.id, state);
    else if (piece.kind === "break") {
      inlines.push({ type: "break" });
      spans.push({ ...spotOf(piece), at, length: 1, look: piece.look });
      at += 1;
    } else at = addText(inlines, spans, at, piece, state);
  }
  const flat: FlatParagraph = {
    kind: "paragraph",
    inlines,
    ...(seen.label === undefined ? {} : { label: seen.label.normalize("NFC") }),
    hints: hintsOf(seen, inlines),
  };
  state.origins.set(flat, { seen, spans });
  return flat;
}

type TextPiece = Extract<SeenPiece, { kind: "text" }>;

/** Marks that begin a run belong to the letter that ends the run before. */
function withWholeLetters(pieces: readonly SeenPiece[]): SeenPiece[] {
  const whole: SeenPiece[] = [];
  for (const piece of pieces) {
    const marks = piece.kind === "text" ? (/^\p{M}+/u.exec(piece.text)?.[0] ?? "") : "";
    const above = whole.at(-1);
    if (marks === "" || piece.kind !== "text" || above?.kind !== "text") {
      whole.push(piece);
      continue;
    }
    whole[whole.length - 1] = { ...above, text: above.text + marks };
    whole.push({ ...piece, text: piece.text.slice(marks.length), offset: piece.offset + marks.length });
  }
  return whole;
}

function addText(inlines: Inline[], spans: Span[], at: number, piece: TextPiece, state: Flattening): number {
  const { text, origins, changes } = cleanText(piece.text, piece.look.font);
  for (const { finding, words } of changes) note(state.report, finding, undefined, words);
  const printed = piece.look.caps ? text.toUpperCase() : text;
  if (printed === "") return at;
  spans.push(...spansOf(piece, printed.length, origins, at));
  appendText(inlines, printed, piece.look);
  return at + printed.length;
}

/** One span where nothing was changed, else one for every stretch whose characters stand as they stood. */
function spansOf(piece: TextPiece, length: number, origins: readonly number[] | undefined, at: number): Span[] {
  const spot = spotOf(piece);
  if (!origins) return [{ ...spot, at, length, look: piece.look }];
  const spans: Span[] = [];
  for (const [unit, origin] of origins.entries()) {
    const last = spans.at(-1);
    if (last && origin === last.offset - piece.offset + last.length) last.length += 1;
    else spans.push({ ...spot, at: at + unit, length: 1, look: piece.look, offset: piece.offset + origin });
  }
  return spans;
}

function spotOf({ paragraph, run, offset }: SeenPiece): Pick<Span, "paragraph" | "run" | "offset"> {
  return { paragraph, run, offset };
}

/** Neighbouring words of one weight and slope are one node. */
function appendText(inlines: Inline[], value: string, { bold, italic }: RunLook): void {
  if (bold) appendInside(inlines, "strong", (children) => appendItalic(children, value, italic));
  else appendItalic(inlines, value, italic);
}

function appendItalic(inlines: Inline[], value: string, italic: boolean): void {
  if (italic) appendInside(inlines, "emphasis", (children) => appendPlain(children, value));
  else appendPlain(inlines, value);
}

function appendPlain(inlines: Inline[], value: string): void {
  const last = inlines.at(-1);
  if (last?.type === "text") last.value += value;
  else inlines.push({ type: "text", value });
}

function appendInside(inlines: Inline[], type: "strong" | "emphasis", add: (children: Inline[]) => void): void {
  const last = inlines.at(-1);
  if (last?.type === type) add(last.children);
  else {
    const children: Inline[] = [];
    inlines.push({ type, children });
    add(children);
  }
}

function addNote(inlines: Inline[], id: string, { noteIds, notes, report }: Flattening): void {
  if (noteIds.has(id) || !notes.has(id)) {
    note(report, "missing-note");
    return;
  }
  const ref = `n${noteIds.size + 1}`;
  noteIds.set(id, ref);
  inlines.push({ type: "note-reference", ref });
}

function hintsOf({ look, level, newPage, drawnLine }: SeenParagraph, inlines: readonly Inline[]): Hints {
  const { align, outline, style, borders } = look;
  const centred = align === "center" || (looksCentred(look.leftMm, inlines) ? undefined : false);
  return {
    ...(outline !== undefined || /^heading [1-9]$/i.test(style) ? { heading: true } : {}),
    ...(centred === undefined ? {} : { centred }),
    indentMm: look.leftMm + look.firstLineMm,
    ...(level === undefined ? {} : { level }),
    ...(newPage ? { newPage } : {}),
    ...(borders.length > 0 || drawnLine ? { ruled: true } : {}),
  };
}

/** Some lines are centred by hand, with spaces, tabs or a wide indent: their alignment says nothing. */
function looksCentred(leftMm: number, [first]: readonly Inline[]): boolean {
  const inner = first && "children" in first ? first.children[0] : first;
  return leftMm >= widestIndent || (inner?.type === "text" && /^(?:\s*\t|\s{8})/.test(inner.value));
}

/** Indents of running text stay below. */
const widestIndent = 30;
