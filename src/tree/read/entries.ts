/** Paragraphs and tables → entries: what label each one carries and what words follow it. Empty paragraphs fall away. */
import type { FlatBlock, FlatParagraph, FlatTable } from "./flat.ts";
import { isOuterFamily } from "./label-families.ts";
import { readAutomaticLabel, readLabel, type Label } from "./labels.ts";
import { endsLikeText, isCapitals } from "./line-kinds.ts";
import { isBasis } from "./paragraph-kinds.ts";
import { cutPiece, joinPieces, pieceOf, prefixPiece, trimPiece, type Piece } from "./piece.ts";
import { isAllEmphasised } from "./slice.ts";

export type Entry = TextEntry | { kind: "table"; table: FlatTable };

export interface TextEntry {
  kind: "text";
  paragraph: FlatParagraph;
  /** Absent for a paragraph without a label. */
  label?: Label;
  /** The words after the label. */
  piece: Piece;
}

/** Reads the labels of blocks in order; a typed label must continue the ones before it where words could look like it. */
export function readEntries(blocks: readonly FlatBlock[]): Entry[] {
  const last = new Map<string, number[]>();
  const entries: Entry[] = [];
  let hasOuter = false;
  for (const block of blocks) {
    const read = block.kind === "table" ? ({ kind: "table", table: block } as const) : readEntry(block, last);
    if (!read) continue;
    const entry: Entry = read.kind === "text" && !hasOuter ? asGrounds(read) : read;
    hasOuter ||= entry.kind === "text" && entry.label !== undefined && isOuterFamily(entry.label.family);
    const above = entries.at(-1);
    const joined = entry.kind === "text" && above?.kind === "text" ? headingBelow(above, entry) : undefined;
    if (joined) entries[entries.length - 1] = joined;
    else entries.push(entry);
  }
  return entries;
}

function readEntry(paragraph: FlatParagraph, last: Map<string, number[]>): TextEntry | undefined {
  const whole = trimPiece(pieceOf(paragraph));
  if (paragraph.label !== undefined && paragraph.label !== "") {
    const label = readAutomaticLabel(paragraph.label);
    last.set(key(label), label.numbers);
    return { kind: "text", paragraph, label, piece: whole };
  }
  if (whole.text === "" && whole.inlines.every((inline) => inline.type !== "note-reference")) return undefined;
  const label = readLabel(whole.text);
  const rest = label ? trimPiece(cutPiece(whole, label.end)) : whole;
  if (!label || !isPlausible(label, rest, last)) return { kind: "text", paragraph, piece: whole };
  last.set(key(label), label.numbers);
  return { kind: "text", paragraph, label, piece: rest };
}

/** Before the first part a dashed “Căn cứ …;” is one of the grounds of the text, its dash part of its words (HD 05-HD/VPTW). */
function asGrounds(entry: TextEntry): TextEntry {
  const { label, paragraph } = entry;
  if (label?.family !== "dash" || !isBasis(entry.piece.text)) return entry;
  const whole = trimPiece(pieceOf(paragraph));
  return {
    kind: "text",
    paragraph,
    piece: paragraph.label === undefined ? whole : prefixPiece(`${label.text} `, whole),
  };
}

function key({ family, numbers }: Label): string {
  return family === "decimal" ? `decimal ${numbers.length}` : family;
}

/** “V. I. Lênin …” and “12.5 triệu đồng …” begin sentences; “V. TỔ CHỨC THỰC HIỆN” after “IV.” begins a part. */
function isPlausible(label: Label, rest: Piece, last: ReadonlyMap<string, readonly number[]>): boolean {
  const number = label.numbers.at(-1);
  const before = last.get(key(label));
  const continues = number === (before?.at(-1) ?? 0) + 1 || number === 1;
  switch (label.family) {
    case "roman":
      return continues || isCapitals(rest.text) || isAllEmphasised(rest.inlines, "strong") || !endsLikeText(rest.text);
    case "upper-letter":
      return continues;
    case "decimal":
      return label.numbers.length > 1
        ? continues || isBelow(label, last)
        : (number ?? 0) <= (before?.at(-1) ?? 0) + farthestJump;
    default:
      return true;
  }
}

/** Officers skip numbers by mistake, but not by tens. */
const farthestJump = 9;

function isBelow({ numbers }: Label, last: ReadonlyMap<string, readonly number[]>): boolean {
  const above = last.get(`decimal ${numbers.length - 1}`);
  return above !== undefined && above.every((number, index) => numbers[index] === number);
}

/** PHẦN THỨ NHẤT on a line of its own takes the centred line below as its heading. */
function headingBelow(above: TextEntry, entry: TextEntry): TextEntry | undefined {
  if (
    !above.label ||
    !isOuterFamily(above.label.family) ||
    above.piece.text !== "" ||
    entry.label ||
    endsLikeText(entry.piece.text)
  )
    return undefined;
  return { ...above, piece: joinPieces(above.piece, entry.piece) };
}
