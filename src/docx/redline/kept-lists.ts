/** Lists of the first document → lists of the second: the list that the same paragraphs stand in, else a copy. */
import { alignInOrder } from "../../tree/compare/align.ts";
import type { XmlElement } from "../../tree/parse-xml.ts";
import { childOf, childrenOf, valueOf } from "../read/word/xml.ts";
import { blocksOf, keyOfBlock, scoreBlocks, type Block } from "./blocks.ts";
import { element, withChildren } from "../xml/element.ts";

export interface KeptLists {
  /** Number of the list in the second document; nothing when it can have no place there. */
  of: (id: string) => string | undefined;
  /** Lists that had to be copied: number in the first document → number in the second. */
  kept: ReadonlyMap<string, string>;
}

/** Pairs lists one to one, since two lists in one would count on; what is left gets a free number when it is asked for. */
export function createKeptLists(
  documents: { before: XmlElement; after: XmlElement },
  numberings: { before: XmlElement | undefined; after: XmlElement | undefined },
): KeptLists {
  const pairs = pairLists(documents.before, documents.after);
  const known = childrenOf(numberings.after, "w:num").map(({ attributes }) => Number(attributes["w:numId"]) || 0);
  let next = Math.max(0, ...known);
  const kept = new Map<string, string>();
  const of = (id: string): string | undefined => {
    const paired = id === "0" ? id : (pairs.get(id) ?? kept.get(id));
    if (paired !== undefined || !numberings.after || !definitionOf(numberings.before, id)) return paired;
    next += 1;
    kept.set(id, String(next));
    return String(next);
  };
  return { of, kept };
}

/** The second document's lists with the copies; definitions stand before the lists that use them (CT_Numbering). */
export function addLists(after: XmlElement, before: XmlElement, kept: ReadonlyMap<string, string>): XmlElement {
  let next = Math.max(
    -1,
    ...childrenOf(after, "w:abstractNum").map(({ attributes }) => Number(attributes["w:abstractNumId"]) || 0),
  );
  const definitions: XmlElement[] = [];
  const lists: XmlElement[] = [];
  for (const [id, given] of kept) {
    const found = definitionOf(before, id);
    if (!found) continue;
    next += 1;
    const number = String(next);
    definitions.push(copyOf(found.definition, number));
    const link = element("w:abstractNumId", { "w:val": number });
    lists.push(element("w:num", { "w:numId": given }, [link, ...childrenOf(found.list, "w:lvlOverride")]));
  }
  const first = after.children.findIndex(
    (child) => "name" in child && ["w:num", "w:numIdMacAtCleanup"].includes(child.name),
  );
  const split = first < 0 ? after.children.length : first;
  const end = after.children.filter((child) => "name" in child && child.name === "w:numIdMacAtCleanup");
  const rest = after.children.slice(split).filter((child) => !end.includes(child));
  return withChildren(after, [...after.children.slice(0, split), ...definitions, ...rest, ...lists, ...end]);
}

/** A list and what defines it; nothing for one that a style defines. */
function definitionOf(
  numbering: XmlElement | undefined,
  id: string,
): { list: XmlElement; definition: XmlElement } | undefined {
  const list = childrenOf(numbering, "w:num").find(({ attributes }) => attributes["w:numId"] === id);
  const number = valueOf(list, "w:abstractNumId");
  const definition = childrenOf(numbering, "w:abstractNum").find(
    ({ attributes }) => attributes["w:abstractNumId"] === number,
  );
  return list && definition && !childOf(definition, "w:numStyleLink") ? { list, definition } : undefined;
}

/** Word joins lists of one nsid, and a style belongs to one list only. */
const ofOneList = new Set(["w:nsid", "w:tmpl", "w:styleLink", "w:name", "w:pStyle", "w:lvlPicBulletId"]);

function copyOf(definition: XmlElement, number: string): XmlElement {
  return { ...stripped(definition), attributes: { "w:abstractNumId": number } };
}

function stripped(one: XmlElement): XmlElement {
  return withChildren(
    one,
    childrenOf(one)
      .filter(({ name }) => !ofOneList.has(name))
      .map(stripped),
  );
}

/** The pairs that most paragraphs speak for, the strongest first. */
function pairLists(before: XmlElement, after: XmlElement): Map<string, string> {
  const [a, b] = [paragraphsOf(before), paragraphsOf(after)];
  const votes = new Map<string, { list: string; other: string; count: number }>();
  for (const [i, j] of alignInOrder(a, b, { keyOf: keyOfBlock, score: scoreBlocks })) {
    const [list, other] = [listOf(a[i]), listOf(b[j])];
    if (list === undefined || other === undefined) continue;
    const key = `${list} ${other}`;
    votes.set(key, { list, other, count: (votes.get(key)?.count ?? 0) + 1 });
  }
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { list, other } of [...votes.values()].sort((x, y) => y.count - x.count)) {
    if (pairs.has(list) || taken.has(other)) continue;
    pairs.set(list, other);
    taken.add(other);
  }
  return pairs;
}

function listOf(block: Block | undefined): string | undefined {
  return valueOf(childOf(childOf(block?.node, "w:pPr"), "w:numPr"), "w:numId");
}

function paragraphsOf(root: XmlElement): Block[] {
  return [
    ...blocksOf(root, "w:p"),
    ...childrenOf(root).flatMap((child) => (child.name === "w:p" ? [] : paragraphsOf(child))),
  ];
}
