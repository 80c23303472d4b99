/** The end of a document, as a table or as paragraphs → recipients and signature. */
import type { Line, Signoff } from "../nodes.ts";
import type { FlatBlock, FlatParagraph, FlatTable } from "./flat.ts";
import { readLabel } from "./labels.ts";
import { isCapitals } from "./line-kinds.ts";
import { isRule, linesOf, placeLine, type HeadLine } from "./lines.ts";
import { cutPiece, trimPiece } from "./piece.ts";
import type { Sources } from "./sources.ts";

const longestName = 60;

/** True when a table holds the end of a document: Nơi nhận, or a line of authority. */
export function isSignoffTable(table: FlatTable): boolean {
  return table.rows.flat(2).some((paragraph) => linesOf(paragraph).some(opensSignoff));
}

/** True for a borderless-looking end without those words: few rows, a position in capitals in its last column, only recipients beside it. */
export function looksLikeSignature(table: FlatTable): boolean {
  const last = table.rows.flatMap((row) => row.at(-1) ?? []).flatMap(linesOf);
  const others = table.rows.flatMap((row) => row.slice(0, -1).flat()).flatMap(linesOf);
  const [first] = last;
  return (
    table.rows.length <= 3 &&
    first !== undefined &&
    isCapitals(first.piece.text) &&
    last.every(({ piece }) => piece.text.length <= longestName) &&
    others.every((line) => isRule(line) || isDashed(line))
  );
}

/** True for the lines that the end of a document starts with. */
export function opensSignoff({ kind }: HeadLine): boolean {
  return kind === "recipients-label" || kind === "authority";
}

interface State {
  recipients: Line[];
  signature: Line[];
  side: "recipients" | "signature";
}

/** Reads the end from its blocks; `rest` are blocks below it that belong to neither side. */
export function readSignoff(blocks: readonly FlatBlock[], sources: Sources): { signoff: Signoff; rest: FlatBlock[] } {
  const state: State = { recipients: [], signature: [], side: "signature" };
  const rest: FlatBlock[] = [];
  for (const block of blocks) {
    if (block.kind === "table" && (isSignoffTable(block) || looksLikeSignature(block))) addTable(state, block, sources);
    else if (block.kind === "table") rest.push(block);
    else {
      const lines = linesOf(block).filter((line) => !isRule(line));
      const isBelow = rest.length > 0 || opensPage(block, state) || !fitsAll(state, lines);
      if (isBelow) rest.push(block);
      else for (const line of lines) addLine(state, line, line.column > 0 ? "signature" : undefined, sources);
    }
  }
  return { signoff: { type: "signoff", recipients: state.recipients, signature: state.signature }, rest };
}

function addTable(state: State, table: FlatTable, sources: Sources): void {
  const recipients = recipientColumn(table);
  for (const row of table.rows) {
    for (const [column, cell] of row.entries()) {
      state.side = column === recipients && row.length > 1 ? "recipients" : "signature";
      const lines = cell.flatMap(linesOf).filter((line) => !isRule(line));
      for (const line of lines) addLine(state, line, row.length > 1 ? state.side : undefined, sources);
    }
  }
}

/** The end of a document stands on one page. */
function opensPage({ hints }: FlatParagraph, { recipients, signature }: State): boolean {
  return hints.newPage === true && recipients.length + signature.length > 0;
}

/** The column of Nơi nhận; without its label the first one that lists them. Two organs that sign together fill both columns. */
function recipientColumn({ rows }: FlatTable): number {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) =>
    rows.flatMap((row) => row[index] ?? []).flatMap(linesOf),
  );
  const labelled = columns.findIndex((lines) => lines.some(({ kind }) => kind === "recipients-label"));
  return labelled >= 0 ? labelled : columns.findIndex((lines) => lines.length > 0 && lines.every(isDashed));
}

/** Lines of one paragraph that begins the end of a document belong together. */
function fitsAll(state: State, lines: readonly HeadLine[]): boolean {
  return lines.some(opensSignoff) || lines.every((line) => fits(state, line));
}

/** A long line below a signature is no name: an address, a note of the office. */
function fits({ side, recipients, signature }: State, line: HeadLine): boolean {
  if (opensSignoff(line) || isDashed(line) || isCapitals(line.piece.text)) return true;
  return side === "recipients" ? recipients.length > 0 : signature.length > 0 && line.piece.text.length <= longestName;
}

function addLine(state: State, line: HeadLine, column: State["side"] | undefined, sources: Sources): void {
  if (line.kind === "recipients-label") state.side = "recipients";
  else if (line.kind === "authority") state.side = "signature";
  else if (column === "recipients" && state.recipients.length === 0 && !isDashed(line)) state.side = "signature";
  else if (column) state.side = column;
  else if (isDashed(line)) state.side = "recipients";
  else if (isCapitals(line.piece.text)) state.side = "signature";
  if (state.side === "recipients") state.recipients.push(recipientLine(line, sources));
  else state.signature.push(signatureLine(line, sources));
}

function isDashed({ paragraph, piece }: HeadLine): boolean {
  const family = paragraph.label === undefined ? readLabel(piece.text)?.family : "dash";
  return family === "dash" || family === "plus" || family === "star";
}

function recipientLine(line: HeadLine, sources: Sources): Line {
  if (line.kind === "recipients-label") return placeLine(line, "recipients-label", sources);
  const label = line.paragraph.label === undefined && isDashed(line) ? readLabel(line.piece.text) : undefined;
  const piece = label ? trimPiece(cutPiece(line.piece, label.end)) : line.piece;
  return placeLine({ piece }, "recipient", sources);
}

function signatureLine(line: HeadLine, sources: Sources): Line {
  if (line.kind === "authority") return placeLine(line, "authority", sources);
  return placeLine(line, isCapitals(line.piece.text) ? "position" : "name", sources);
}
