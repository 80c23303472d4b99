/**
 * What the `docx` package has written so far for one form, as plain JSON: parts that never change, and shapes of
 * paragraphs, runs, tables and lists as text around gaps. With it a file is written without loading the package.
 */
import type { WordFile, WordList, WordParagraph, WordRun, WordTable } from "../word.ts";
import { findWritten, type Written } from "./written.ts";
import type { KeptEntry } from "./zip.ts";

/** Text and gaps in turn: even places hold text, odd places the name of what goes in. */
export type Pieces = readonly string[];

export interface Memory {
  /** Parts that are the same in every file, compressed once, by name. */
  fixed: Record<string, KeptEntry>;
  /** Names of all parts in package order. */
  order: string[];
  document: { head: string; tail: string; mainSection: string; appendixSection: string };
  /** Around all notes, around one note, and the run that prints its number. */
  footnotes: { head: string; tail: string; open: Pieces; close: string; mark: string };
  core: Pieces;
  custom: Pieces;
  numbering: { head: string; middle: string; tail: string };
  paragraphs: Record<string, Pieces>;
  runs: Record<string, Pieces>;
  tables: Record<string, Pieces>;
  lists: Record<string, { abstract: Pieces; concrete: Pieces }>;
}

/** A shape that a file needs and the memory lacks. */
export interface Missing {
  paragraphs: Map<string, WordParagraph>;
  runs: Map<string, WordRun>;
  tables: Map<string, WordTable>;
  lists: Map<string, WordList>;
}

/** Numbers and words differ from paragraph to paragraph; what remains is its shape. */
export function paragraphKey({ style, list, keepNext, indent, before, after }: WordParagraph): string {
  const gaps =
    (list === undefined ? "" : "l") +
    (indent ? "i" : "") +
    (before === undefined ? "" : "b") +
    (after === undefined ? "" : "a");
  return `${style}${keepNext ? "+" : "-"}${gaps}`;
}

export function runKey(run: WordRun): string {
  return run.kind === "text"
    ? `text${run.bold ? "b" : ""}${run.italic ? "i" : ""}${run.underline ? "u" : ""}`
    : run.kind;
}

export function tableKey({ look, rows, columns }: WordTable): string {
  return `${look}${rows.length}x${columns.length}`;
}

export function listKey({ format, text, start, place }: WordList): string {
  return `${format}|${text}|${start}|${place}`;
}

/** What the memory lacks for a file; nothing when the file can be written at once. What was `written` needs no look. */
export function findMissing(file: WordFile, memory: Memory, written: Written): Missing | undefined {
  const missing: Missing = { paragraphs: new Map(), runs: new Map(), tables: new Map(), lists: new Map() };
  const visit = (paragraph: WordParagraph): void => {
    if (findWritten(written, paragraph)) return;
    const key = paragraphKey(paragraph);
    if (!(key in memory.paragraphs)) missing.paragraphs.set(key, paragraph);
    for (const run of paragraph.runs) if (!(runKey(run) in memory.runs)) missing.runs.set(runKey(run), run);
  };
  for (const blocks of [...file.sections, ...file.footnotes])
    for (const block of blocks) {
      if (block.kind === "paragraph") {
        visit(block);
        continue;
      }
      if (!(tableKey(block) in memory.tables)) missing.tables.set(tableKey(block), block);
      for (const paragraph of block.rows.flat(2)) visit(paragraph);
    }
  for (const list of file.lists) if (!(listKey(list) in memory.lists)) missing.lists.set(listKey(list), list);
  return Object.values(missing).some((shapes: Map<string, unknown>) => shapes.size > 0) ? missing : undefined;
}
