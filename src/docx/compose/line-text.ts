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

/** Breaks a text into the fewest lines that fit in `limit`, as even as they can be; a single long word stays whole. */
export function balanceLines(text: string, widthOf: (text: string) => number, limit: number): string[] {
  const words = text.split(" ");
  for (let count = Math.max(1, Math.ceil(widthOf(text) / limit)); count < words.length; count += 1) {
    const lines = breakEvenly(words, count, widthOf);
    if (lines.every((line) => widthOf(line) <= limit)) return lines;
  }
  return words.length === 1 || widthOf(text) <= limit ? [text] : words;
}

function breakEvenly(words: readonly string[], count: number, widthOf: (text: string) => number): string[] {
  if (count <= 1) return [words.join(" ")];
  let best: string[] = [];
  let bestWidth = Infinity;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const lines = [words.slice(0, first).join(" "), ...breakEvenly(words.slice(first), count - 1, widthOf)];
    const widest = Math.max(...lines.map(widthOf));
    if (widest < bestWidth) [best, bestWidth] = [lines, widest];
  }
  return best;
}
