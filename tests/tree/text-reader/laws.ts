/** What must hold for every text that is read: no word is lost but those that a repair names, and no line changes its place. */
import { inlineText } from "../../../src/tree/inline-text.ts";
import type { FlatBlock, FlatDocument, FlatParagraph } from "../../../src/tree/read/flat.ts";
import type { Repair } from "../../../src/tree/text-reader/repair.ts";

/** Signs that reports use between words. */
const REPORT_SIGNS = new Set(["⏎", "/", "|", "…"]);

/** Sorted words of the text less what the repairs took plus what they gave. */
export function wordsAfterRepairs(text: string, repairs: readonly Repair[]): string[] {
  const counts = new Map<string, number>();
  const count = (words: string, by: number): void => {
    for (const word of wordsOf(words)) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  count(text, 1);
  for (const { before, after } of repairs) {
    count(before, -1);
    count(after, 1);
  }
  return [...counts].flatMap(([word, times]) => Array.from({ length: times }, () => word)).sort();
}

/** Sorted words of a text; the next-line sign U+0085 parts lines as the others do. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s\u0085\u200B\uFEFF]+/)
    .filter((word) => word !== "" && !REPORT_SIGNS.has(word))
    .sort();
}

/** The lines that the repaired paragraphs print, as the tree prints them. */
export function linesOf({ blocks, footnotes }: FlatDocument): string[] {
  const numbers = new Map(footnotes.map(({ id }, index) => [id, index + 1]));
  const print = ({ inlines }: FlatParagraph): string => inlineText(inlines, (ref) => `(${numbers.get(ref)})`);
  const lines = blocks.flatMap((block) => linesOfBlock(block, print));
  const notes = footnotes.flatMap(({ blocks: own }, index) => {
    const [first = "", ...rest] = own.flatMap((block) => linesOfBlock(block, print));
    return /^[-–•+]\s/u.test(first) ? [`(${index + 1})`, first, ...rest] : [`(${index + 1}) ${first}`, ...rest];
  });
  return [...lines, ...notes].filter((line) => line.trim() !== "");
}

function linesOfBlock(block: FlatBlock, print: (paragraph: FlatParagraph) => string): string[] {
  return block.kind === "paragraph" ? [print(block)] : block.rows.flat(2).map(print);
}
