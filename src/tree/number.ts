/** A document as parsed → the same document with the list and label of every numbered unit filled in. */
import { roman, vietnameseAlphabetLabel } from "../base/text/labels.ts";
import type { Block, Doc, Flow, Group, Item, Numbering, Scheme, Section } from "./nodes.ts";

/** How the labels of one scheme are written; `%` in the text stands for the number. */
export interface LabelFormat {
  format: "upper-roman" | "decimal" | "vietnamese-letter" | "dash";
  text: string;
}

export type LabelFormats = Readonly<Record<Scheme, LabelFormat>>;

/** A place where lists start anew: its key names the lists, its number is what `1.1.` begins with. */
interface Scope {
  key: string;
  number: string;
  /** Units counted so far, by scheme. */
  counts: Partial<Record<Scheme, number>>;
  /** Units passed so far, of any scheme. */
  units: number;
}

/** Numbers a document. Lists start anew in every section and item; groups of an appendix continue each other. */
export function numberDocument(doc: Doc, formats: LabelFormats): Doc {
  const body = scope("");
  return {
    ...doc,
    children: doc.children.map((block) => numberBlock(block, body, formats)),
    appendices: doc.appendices.map((appendix, index) => {
      const inside = scope(`a${index + 1}`);
      return { ...appendix, children: appendix.children.map((child) => numberGrouped(child, inside, formats)) };
    }),
    footnotes: doc.footnotes.map((footnote, index) => {
      const inside = scope(`f${index + 1}`);
      return { ...footnote, children: footnote.children.map((child) => numberFlow(child, inside, formats)) };
    }),
  };
}

function numberBlock(block: Block, outer: Scope, formats: LabelFormats): Block {
  if (block.type === "letterhead" || block.type === "title" || block.type === "signoff") return block;
  return block.type === "section" ? numberUnit(block, outer, formats) : numberFlow(block, outer, formats);
}

function numberGrouped(node: Group | Flow, outer: Scope, formats: LabelFormats): Group | Flow {
  if (node.type !== "group") return numberFlow(node, outer, formats);
  return { ...node, children: node.children.map((child) => numberFlow(child, outer, formats)) };
}

function numberFlow(node: Flow, outer: Scope, formats: LabelFormats): Flow {
  return node.type === "item" ? numberUnit(node, outer, formats) : node;
}

function numberUnit<T extends Section | Item>(unit: T, outer: Scope, formats: LabelFormats): T {
  const { scheme } = unit.numbering;
  const format = formats[scheme];
  outer.units += 1;
  const list = scheme === "section" ? "sections" : join(outer.key, scheme);
  const numbering: Numbering = unit.numbering.fixed
    ? { scheme, list, label: fixedLabel(unit.numbering.label, format), fixed: true }
    : { scheme, list, label: nextLabel(outer, scheme, format) };
  // Most units hold nothing to number.
  if (!unit.children.some((child) => child.type === "item")) return { ...unit, numbering };
  const inside = scope(
    join(outer.key, `${scheme === "section" ? "s" : "i"}${outer.units}`),
    bareNumber(numbering.label),
  );
  return { ...unit, numbering, children: unit.children.map((child) => numberFlow(child, inside, formats)) };
}

function nextLabel(outer: Scope, scheme: Scheme, format: LabelFormat): string {
  const count = (outer.counts[scheme] ?? 0) + 1;
  outer.counts[scheme] = count;
  const number = countText(count, format.format);
  return format.text.replace("%", scheme === "subitem" && outer.number ? `${outer.number}.${number}` : number);
}

function countText(count: number, format: LabelFormat["format"]): string {
  if (format === "upper-roman") return roman(count);
  if (format === "vietnamese-letter") return vietnameseAlphabetLabel(count);
  return format === "dash" ? "" : String(count);
}

/** A prescribed label of letters and digits only, such as `2`, takes the marks of its list. */
function fixedLabel(label: string, format: LabelFormat): string {
  return format.format !== "dash" && /^[\p{L}\d]+(?:\.\d+)*$/u.test(label) ? format.text.replace("%", label) : label;
}

function bareNumber(label: string): string {
  return label.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
}

function join(key: string, step: string): string {
  return key === "" ? step : `${key}.${step}`;
}

function scope(key: string, number = ""): Scope {
  return { key, number, counts: {}, units: 0 };
}
