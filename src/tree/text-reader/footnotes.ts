/** Lines with footnotes among them → the body without them, each mark pointing at its footnote, and the lines of every footnote. */
import { findNoteBlocks } from "./note-blocks.ts";
import type { NoteBlock } from "./note-blocks.ts";
import type { Repair } from "./repair.ts";
import { sliceLine } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

export interface NoteLines {
  id: string;
  lines: TextLine[];
}

/** Words of a footnote that a report shows. */
const SHOWN = 6;

export function takeFootnotes(lines: readonly TextLine[]): {
  lines: TextLine[];
  notes: NoteLines[];
  repairs: Repair[];
} {
  const blocks = findNoteBlocks(lines).sort((a, b) => a.at - b.at || a.mark.start - b.mark.start);
  const repairs: Repair[] = [];
  const notes = blocks.map((block, index) => {
    const id = `fn-${index + 1}`;
    const own = lines.slice(block.start, block.end);
    const bare = own.map((line, at) => (at === 0 ? sliceLine(line, block.label) : line));
    return { id, lines: bare.filter(({ text }) => text !== "") };
  });
  for (const [index, block] of blocks.entries()) repairs.push(...reportNote(lines, block, index + 1));
  const body = lines.flatMap((line, at): TextLine[] => {
    if (blocks.some(({ start, end }) => start <= at && at < end)) return [];
    const isAfterNote = blocks.some(({ end }) => end === at);
    const marked = markNotes(line, at, blocks);
    return [isAfterNote ? { ...marked, newPage: true } : marked];
  });
  return { lines: body, notes, repairs };
}

function markNotes(line: TextLine, at: number, blocks: readonly NoteBlock[]): TextLine {
  const marks = blocks.flatMap((block, index) => {
    const { start, end } = block.mark;
    return block.at === at ? [{ kind: "note" as const, start, end, ref: `fn-${index + 1}` }] : [];
  });
  return marks.length === 0 ? line : { ...line, marks: [...line.marks, ...marks] };
}

/** The footnote's new place; its mark too when it is printed in another way than `(1)`. */
function reportNote(lines: readonly TextLine[], block: NoteBlock, number: number): Repair[] {
  const first = lines[block.start];
  const holder = lines[block.at];
  if (!first || !holder) return [];
  const words = first.text.slice(block.label).split(/\s+/).slice(0, SHOWN).join(" ");
  const moved: Repair = {
    code: "text-footnote-moved",
    line: first.line,
    last: lines[block.end - 1]?.last ?? first.last,
    before: `${first.text.slice(0, block.label)}${words}`,
    after: `(${number}) ${words}`,
  };
  const { start, end } = block.mark;
  const [left, printed, right] = [holder.text.slice(0, start), holder.text.slice(start, end), holder.text.slice(end)];
  if (printed === `(${number})`) return [moved];
  const [before, after] = [/\S*$/u.exec(left)?.[0] ?? "", /^\S*/u.exec(right)?.[0] ?? ""];
  return [
    {
      code: "text-footnote-mark",
      line: holder.line,
      before: before + printed + after,
      after: `${before}(${number})${after}`,
    },
    moved,
  ];
}
