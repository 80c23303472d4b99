/** A document → its lists: units that count with the same kind of number in the same place, in order. */
import type { LabelFamily } from "../tree/read/label-families.ts";
import { readAutomaticLabel } from "../tree/read/labels.ts";
import type { Appendix, Doc, Flow, Footnote, Group, Item, Section } from "../tree/nodes.ts";

export interface NumberedUnit {
  unit: Section | Item;
  /** Number of the unit in its list; undefined for a label of no known kind. */
  number: number | undefined;
  /** Numbers before it in the same label: `2.1.` has 2. */
  outer: readonly number[];
}

export interface UnitList {
  family: LabelFamily;
  units: NumberedUnit[];
  /** The unit that holds the list. */
  holder?: Section | Item;
}

type Node = Doc["children"][number] | Flow | Group;

/** Lists of numbered units, outer ones first; bullets count nothing. A group of an appendix may go on or start anew. */
export function unitLists(doc: Doc): UnitList[] {
  return [
    ...listsIn(doc.children),
    ...doc.appendices.flatMap(({ children }: Appendix) => listsIn(children)),
    ...doc.footnotes.flatMap(({ children }: Footnote) => listsIn(children)),
  ];
}

function listsIn(nodes: readonly Node[], holder?: Section | Item): UnitList[] {
  const lists = new Map<string, UnitList>();
  const inner: UnitList[] = [];
  for (const node of nodes.flatMap((one) => (one.type === "group" ? one.children : [one]))) {
    if (node.type !== "section" && node.type !== "item") continue;
    inner.push(...listsIn(node.children, node));
    const { family, numbers } = readAutomaticLabel(node.numbering.label);
    if (numbers.length === 0) continue;
    const key = `${family} ${numbers.length}`;
    const list = lists.get(key) ?? { family, units: [], ...(holder ? { holder } : {}) };
    lists.set(key, list);
    list.units.push({ unit: node, number: numbers.at(-1), outer: numbers.slice(0, -1) });
  }
  return [...lists.values(), ...inner];
}
