/** A document tree → what of it is printed and how it is nested, without ids, origins and names of lists; for comparing two trees. */
import { styledWords } from "../../src/recognize/text/styled-words.ts";
import { mapAppendix, mapBlock, mapFootnote } from "../../src/tree/map-lines.ts";
import type { Doc, Inline } from "../../src/tree/nodes.ts";

const UNPRINTED = new Set(["from", "id", "list", "fixed", "properties"]);

/** The tree as JSON; a line is its words with the emphasis of every letter and footnote marks counted in their order. */
export function shapeOf(doc: Doc): string {
  const numbers = new Map(doc.footnotes.map(({ id }, index) => [id, index + 1]));
  const plain = (line: Inline[]): Inline[] => [{ type: "text", value: lineShape(line, numbers) }];
  const mapped = {
    ...doc,
    children: doc.children.map((block) => mapBlock(block, plain)),
    appendices: doc.appendices.map((appendix) => mapAppendix(appendix, plain)),
    footnotes: doc.footnotes.map((note) => mapFootnote(note, plain)),
  };
  return JSON.stringify(mapped, (key, value: unknown) => (UNPRINTED.has(key) ? undefined : value), 1);
}

/** A space looks the same in every emphasis. */
function lineShape(line: readonly Inline[], numbers: ReadonlyMap<string, number>): string {
  const { words, styles, notes } = styledWords(line);
  let [shape, style] = ["", ""];
  for (let at = 0; at <= words.length; at += 1) {
    const ref = notes.get(at);
    if (ref !== undefined) shape += `⟦${numbers.get(ref) ?? "?"}⟧`;
    const [letter = "", own = ""] = [words[at], styles[at]];
    if (letter.trim() !== "" && own !== style) shape += `‹${(style = own)}›`;
    shape += letter;
  }
  return shape;
}
