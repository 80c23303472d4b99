/** The outline of the main part → its blocks: grounds before the first part, closing paragraphs after the last one. */
import { inlineText } from "../inline-text.ts";
import type { Block, Flow, Group, Item, Paragraph, Section } from "../nodes.ts";
import { stripUniform } from "./slice.ts";
import { replacePlaced, type Sources } from "./sources.ts";
import { isBasis, soundsClosing } from "./paragraph-kinds.ts";

/** Settles what only the whole body can tell. */
export function settleBody(nodes: readonly (Section | Group | Flow)[], sources: Sources): Block[] {
  const blocks = nodes.filter((node) => node.type !== "group");
  const first = blocks.findIndex(({ type }) => type === "section");
  const settled = blocks.map((block, index) => (first < 0 || index < first ? asBasis(block, sources) : block));
  const last = settled.at(-1);
  if (last?.type !== "section" && !(last?.type === "item" && last.heading)) return settled;
  return [...settled, ...liftClosing(last)];
}

/** Grounds in italics are so by their role (NĐ 30/2020, Phụ lục I), not for stress. */
function asBasis<T extends Section | Flow>(block: T, sources: Sources): T | Paragraph {
  if (block.type !== "paragraph" || !isBasis(inlineText(block.children))) return block;
  return { ...block, role: "basis", children: replacePlaced(block.children, stripUniform(block.children), sources) };
}

/** Takes the closing paragraphs out of the last section, or the last item of a text without sections: they close the text. */
function liftClosing(section: Section | Item): Paragraph[] {
  const lifted: Paragraph[] = [];
  for (;;) {
    const holder = lastHolder(section);
    const paragraph = holder.children.at(-1);
    if (paragraph?.type !== "paragraph" || !closesText(holder, paragraph)) return lifted;
    holder.children.pop();
    lifted.unshift({ ...paragraph, role: "closing" });
  }
}

/** The innermost section or headed item that the last paragraph stands in. */
function lastHolder(unit: Section | Item): Section | Item {
  const last = unit.children.at(-1);
  return last?.type === "item" && last.heading ? lastHolder(last) : unit;
}

function closesText(holder: Section | Item, paragraph: Paragraph): boolean {
  const above = holder.children.at(-2);
  if (above === undefined) return false;
  return above.type === "item" || above.type === "table" || soundsClosing(inlineText(paragraph.children));
}
