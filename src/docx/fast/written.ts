/** A paragraph in, the XML of an equal one that was written before out; found by its runs, which alike documents share. */
import type { WordParagraph, WordRun } from "../word.ts";

/** The latest paragraph of some runs, the number of its list in that file, and its XML. */
interface WrittenParagraph {
  paragraph: WordParagraph;
  listNumber: number | undefined;
  xml: string;
}

export type Written = WeakMap<readonly WordRun[], WrittenParagraph>;

/** Undefined for a paragraph that differs from the one that had its runs last. */
export function findWritten(written: Written, paragraph: WordParagraph): WrittenParagraph | undefined {
  const known = written.get(paragraph.runs);
  return known !== undefined && isAlike(known.paragraph, paragraph) ? known : undefined;
}

function isAlike(one: WordParagraph, other: WordParagraph): boolean {
  return (
    one.style === other.style &&
    one.list === other.list &&
    one.keepNext === other.keepNext &&
    one.before === other.before &&
    one.after === other.after &&
    one.indent?.left === other.indent?.left &&
    one.indent?.right === other.indent?.right
  );
}
