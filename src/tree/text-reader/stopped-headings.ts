/** Paragraphs of a text → those numbered lines that are headings although a full stop ends them, as their sisters without one show. */
import { isCapitals } from "../read/line-kinds.ts";
import type { TextLine } from "./text-line.ts";
import { looksLikeHeading, openingLabel } from "./wording.ts";

/** A sentence as long as this is no heading when it ends with a full stop. */
const LONGEST = 200;

/** A plain text shows no weight: a heading with a stop looks like a run-in item, but its list has headings without one. */
export function findStoppedHeadings(paragraphs: readonly TextLine[]): Set<TextLine> {
  const found = new Set<TextLine>();
  for (const list of partLists(paragraphs)) {
    const leading = list.filter(
      ({ next }) => next && openingLabel(next.text)?.family !== "decimal" && !isCapitals(next.text),
    );
    if (!leading.some(({ line }) => looksLikeHeading(line.text))) continue;
    for (const { line } of leading) if (isOneShortSentence(line.text)) found.add(line);
  }
  return found;
}

interface Numbered {
  line: TextLine;
  next: TextLine | undefined;
}

/** The lines with 1. 2. 3. of each part. */
function partLists(paragraphs: readonly TextLine[]): Numbered[][] {
  const lists: Numbered[][] = [[]];
  for (const [at, line] of paragraphs.entries()) {
    const label = openingLabel(line.text);
    if (label?.family === "roman" || isCapitals(line.text)) lists.push([]);
    else if (label?.family === "decimal" && label.numbers.length === 1)
      lists.at(-1)?.push({ line, next: paragraphs[at + 1] });
  }
  return lists;
}

function isOneShortSentence(text: string): boolean {
  return text.length <= LONGEST && looksLikeHeading(text.replace(/\.$/u, ""));
}
