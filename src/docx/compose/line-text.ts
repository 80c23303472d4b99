/** Lines of a head in, their plain text, printed width and even line breaks out. */
import { textWidth } from "../../form/font-metrics.ts";
import type { Form, LookName } from "../../form/schema.ts";
import type { Inline } from "../../tree/nodes.ts";
import { ptToTwips } from "../units.ts";

/** Plain text of inlines; a line break is `\n`, a footnote mark nothing. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text" || inline.type === "blank") return inline.value;
      if (inline.type === "break") return "\n";
      return inline.type === "note-reference" ? "" : plainText(inline.children);
    })
    .join("");
}

/** Width in twips of one line of text in the look of a component. */
export function lineWidth(form: Form, name: LookName, text: string): number {
  const look = form.looks[name];
  return look ? ptToTwips(textWidth(form.metrics, text, look)) : 0;
}

/**
 * Breaks a text into the fewest lines that fit in `limit`, as even as they can be; a single long word stays whole.
 * Two lines part before one of the words of `before` (lower case) where that fits: THÀNH PHỐ HẢI PHÒNG is not torn apart.
 */
export function balanceLines(
  text: string,
  widthOf: (text: string) => number,
  limit: number,
  before: readonly string[] = [],
): string[] {
  if (widthOf(text) <= limit) return [text];
  const count = fillLines(text, widthOf, limit).length;
  const parted = count === 2 ? partBefore(text, widthOf, limit, before) : undefined;
  if (parted) return parted;
  let [tooNarrow, enough] = [0, limit];
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    if (fillLines(text, widthOf, middle).length > count) tooNarrow = middle;
    else enough = middle;
  }
  return fillLines(text, widthOf, enough);
}

/** Fills line after line with as many words as fit. */
function fillLines(text: string, widthOf: (text: string) => number, limit: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) > limit) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === undefined ? lines : [...lines, line];
}

function partBefore(
  text: string,
  widthOf: (text: string) => number,
  limit: number,
  before: readonly string[],
): string[] | undefined {
  const widest = (lines: string[]): number => Math.max(...lines.map(widthOf));
  const lower = text.toLowerCase();
  return before
    .flatMap((word) => positionsOf(lower, ` ${word} `))
    .map((at) => [text.slice(0, at), text.slice(at + 1)])
    .filter((lines) => widest(lines) <= limit)
    .sort((one, other) => widest(one) - widest(other))[0];
}

function positionsOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
