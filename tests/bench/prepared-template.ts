/** A document of ours in; the Word template that an office would prepare by hand from it, and the data to fill it with, out. */
import type { Appendix, Doc, Flow, Group, Inline, Item, Line } from "../../src/tree/nodes.ts";
import { wordsOf } from "../support/ruler/sheet.ts";

export interface PreparedTemplate {
  doc: Doc;
  data: Record<string, string | { text: string }[]>;
}

/**
 * Turns lists into loops and what differs from unit to unit into placeholders; all other words stay in the template.
 * That is the easiest job for the engine that fills it: ours gets every paragraph of the body as data.
 */
export function prepareTemplate(doc: Doc): PreparedTemplate {
  const data: PreparedTemplate["data"] = { year: String(doc.properties.year), organ: doc.properties.organ };
  const filled = (inlines: Inline[]): Inline[] => inlines.map((inline) => placeholders(inline, data));
  const loop = (name: string, items: Item[]): Flow[] => {
    const [first] = items;
    if (!first) return [];
    data[name] = items.map((item) => ({
      text: item.children
        .map((child) => ("children" in child ? wordsOf(child.children as Inline[], doc) : ""))
        .join(""),
    }));
    return [tag(`{#${name}}`), { ...first, children: [tag("{text}")] }, tag(`{/${name}}`)];
  };
  const appendix = (one: Appendix, index: number): Appendix => ({
    ...one,
    children: one.children.flatMap((child, place): (Flow | Group)[] =>
      child.type === "group"
        ? [{ ...child, children: loop(`entries_${index}_${place}`, child.children.filter(isItem)) }]
        : [child],
    ),
  });
  return { doc: { ...mapInlines(doc, filled), appendices: doc.appendices.map(appendix) }, data };
}

function isItem(node: Flow): node is Item {
  return node.type === "item";
}

function tag(value: string): Flow {
  return { type: "paragraph", role: "body", children: [{ type: "text", value }] };
}

function placeholders(inline: Inline, data: PreparedTemplate["data"]): Inline {
  if (inline.type !== "text")
    return "children" in inline
      ? { ...inline, children: inline.children.map((child) => placeholders(child, data)) }
      : inline;
  let { value } = inline;
  for (const [name, word] of Object.entries(data))
    if (typeof word === "string" && word !== "") value = value.replaceAll(word, `{${name}}`);
  return { ...inline, value };
}

/** The same document with the texts of its main part changed. */
function mapInlines(doc: Doc, change: (inlines: Inline[]) => Inline[]): Doc {
  const lines = (all: Line[]): Line[] => all.map((line) => ({ ...line, children: change(line.children) }));
  return {
    ...doc,
    children: doc.children.map((block) => {
      switch (block.type) {
        case "letterhead":
          return { ...block, left: lines(block.left), right: lines(block.right) };
        case "title":
          return { ...block, lines: lines(block.lines) };
        case "paragraph":
          return { ...block, children: change(block.children) };
        default:
          return block;
      }
    }),
  };
}
