/** Inline nodes → where room is left for what is not known yet, as offsets into their printed text. */
import { inlineText } from "../../tree/inline-text.ts";
import type { Inline } from "../../tree/nodes.ts";
import type { Range } from "../types.ts";

// A typed blank: Số      -HD/ĐU, ngày      tháng     năm.
const TYPED = /(?<=(?:^|\s)(?:[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Kk]hóa)[:/]?|\/)\s{2,}|\s{2,}(?=[-/]|tháng\s|năm\s)/gu;

/** Blanks of the tree, and what people type in their place. */
export function blankRanges(line: readonly Inline[]): Range[] {
  const found: Range[] = [];
  walk(line, 0, found);
  for (const { 0: typed, index } of inlineText(line).matchAll(TYPED))
    found.push({ start: index, end: index + typed.length });
  return found;
}

function walk(nodes: readonly Inline[], from: number, found: Range[]): void {
  let at = from;
  for (const node of nodes) {
    const end = at + inlineText([node]).length;
    if (node.type === "blank") found.push({ start: at, end });
    else if ("children" in node) walk(node.children, at, found);
    at = end;
  }
}
