/** Blocks of a section in, what their look depends on out: their own words, the counters of their lists, the notes they refer to. */
import type { WordBlock, WordFile, WordParagraph } from "../word.ts";

/** Entries that each list has had, by id. */
export type ListCounts = ReadonlyMap<string, number>;

/** Numbers of the notes referred to, in order. */
export function notesIn(blocks: readonly WordBlock[]): number[] {
  return blocks
    .flatMap(paragraphsOf)
    .flatMap(({ runs }) => runs.flatMap((run) => (run.kind === "note" ? [run.number] : [])));
}

/** Paragraphs of a block, those of a table cell by cell. */
export function paragraphsOf(block: WordBlock): readonly WordParagraph[] {
  return block.kind === "paragraph" ? [block] : block.rows.flat(2);
}

/** Whether Word keeps the block on the page of the next one (ECMA-376-1 17.3.1.15). */
export function keepsWithNext(block: WordBlock | undefined): boolean {
  return block !== undefined && paragraphsOf(block).some(({ keepNext }) => keepNext === true);
}

/** One key per block. */
export function blockKeys(blocks: readonly WordBlock[], file: WordFile): string[] {
  const counts = new Map<string, number>();
  return blocks.map((block) => {
    const labels = paragraphsOf(block).flatMap(({ list }) => (list === undefined ? [] : [count(counts, list)]));
    const notes = notesIn([block]).map((number) => file.footnotes[number - 1]);
    return JSON.stringify([block, labels, notes]);
  });
}

/** How far the lists have counted where `blocks` and the notes they refer to end. */
export function countLists(blocks: readonly WordBlock[], file: WordFile): ListCounts {
  const counts = new Map<string, number>();
  const notes = notesIn(blocks).flatMap((number) => file.footnotes[number - 1] ?? []);
  for (const { list } of [...blocks.flatMap(paragraphsOf), ...notes]) if (list !== undefined) count(counts, list);
  return counts;
}

function count(counts: Map<string, number>, list: string): number {
  const next = (counts.get(list) ?? 0) + 1;
  counts.set(list, next);
  return next;
}
