/** A tree as read → the same tree with ids, names of lists, and labels that do not count on marked as fixed. */
import { foldMarks } from "../../base/text/fold.ts";
import { inlineText } from "../inline-text.ts";
import type { Doc, Group, Item, Scheme, Section } from "../nodes.ts";
import { readAutomaticLabel } from "./labels.ts";

type Parts = Pick<Doc, "children" | "appendices" | "footnotes">;

interface Scope {
  key: string;
  units: number;
  /** Last number counted with each scheme; entries and items of an appendix count on together. */
  last: Map<Scheme, number>;
}

/** Names everything. Keys of lists are built as `tree/number.ts` builds them. */
export function nameParts({ children, appendices, footnotes }: Parts): Parts {
  const ids = new Set<string>();
  const body = scope("");
  return {
    children: children.map((block) => {
      if (block.type === "section")
        return { ...nameUnit(block, body), id: uniqueId(inlineText(block.heading), "phan", ids) };
      return block.type === "item" ? nameUnit(block, body) : block;
    }),
    appendices: appendices.map((appendix, index) => {
      const inside = scope(`a${index + 1}`);
      const title = appendix.lines.find(({ role }) => role === "appendix-title")?.children ?? [];
      return {
        ...appendix,
        id: uniqueId(inlineText(title), "phu-luc", ids),
        children: appendix.children.map((node) => nameNode(node, inside)),
      };
    }),
    footnotes: footnotes.map((note, index) => {
      const inside = scope(`f${index + 1}`);
      return { ...note, children: note.children.map((node) => nameNode(node, inside)) };
    }),
  };
}

function nameNode<T extends { type: string }>(node: T, outer: Scope): T {
  if (isItem(node)) return nameUnit(node, outer);
  if (isGroup(node)) return { ...node, children: node.children.map((child) => nameNode(child, outer)) };
  return node;
}

function isItem<T extends { type: string }>(node: T | Item): node is T & Item {
  return node.type === "item";
}

function isGroup<T extends { type: string }>(node: T | Group): node is T & Group {
  return node.type === "group";
}

function nameUnit<T extends Section | Item>(unit: T, outer: Scope): T {
  const { scheme, label } = unit.numbering;
  outer.units += 1;
  const list = scheme === "section" && outer.key === "" ? "sections" : join(outer.key, scheme);
  const numbering = {
    scheme,
    list,
    label,
    ...(countsOn(label, scheme === "entry" ? "item" : scheme, outer) ? {} : { fixed: true }),
  };
  const inside = scope(join(outer.key, `${unit.type === "section" ? "s" : "i"}${outer.units}`));
  return { ...unit, numbering, children: unit.children.map((child) => nameNode(child, inside)) };
}

/** A label in words, or one that does not follow the label before it, was prescribed by whoever wrote the text. */
function countsOn(label: string, scheme: Scheme, outer: Scope): boolean {
  const { family, numbers } = readAutomaticLabel(label);
  const number = numbers.at(-1);
  if (number === undefined) return true;
  const expected = (outer.last.get(scheme) ?? 0) + 1;
  outer.last.set(scheme, number);
  return number === expected && family !== "part" && family !== "step";
}

const longestId = 48;

function uniqueId(text: string, otherwise: string, ids: Set<string>): string {
  const slug = foldMarks(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = (slug.length <= longestId ? slug : slug.slice(0, longestId).replace(/-[^-]*$/, "")) || otherwise;
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return id;
}

function join(key: string, step: string): string {
  return key === "" ? step : `${key}.${step}`;
}

function scope(key: string): Scope {
  return { key, units: 0, last: new Map() };
}
