/** Content of a body, cell or footnote → its paragraphs and tables, whatever wraps them, and what is compared of each. */
import { likeness, profileOf, type Profile } from "../../base/text/likeness.ts";
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { childrenOf } from "../read/word/xml.ts";
import { isElement, withChildren } from "../xml/element.ts";
import { bitsOf } from "./inline-units.ts";

export interface Block {
  node: XmlElement;
  text: string;
  profile: Profile;
}

const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml"]);

/** Blocks of one of the names in order, also inside content controls. */
export function blocksOf(parent: XmlElement, ...names: readonly string[]): Block[] {
  return childrenOf(parent).flatMap((child) => {
    if (wrappers.has(child.name)) return blocksOf(child, ...names);
    if (!names.includes(child.name)) return [];
    const text = textOfBlock(child);
    return [{ node: child, text, profile: profileOf(text) }];
  });
}

/** The same content with every block replaced by others; what is not named stays. */
export function replaceBlocks(parent: XmlElement, replaced: ReadonlyMap<XmlElement, readonly XmlNode[]>): XmlElement {
  return withChildren(
    parent,
    parent.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child)) return [child];
      return wrappers.has(child.name) ? [replaceBlocks(child, replaced)] : (replaced.get(child) ?? [child]);
    }),
  );
}

/** How alike two paragraphs or two tables are; less than a third alike is not the same. */
export function scoreBlocks(a: Block, b: Block): number {
  if (a.node.name !== b.node.name) return 0;
  if (a.node.name === "w:tbl") return 0.3 + 0.7 * likeness(a.profile, b.profile);
  if (a.text === b.text) return a.text === "" ? 0.5 : 1;
  const alike = likeness(a.profile, b.profile);
  return a.text === "" || b.text === "" || alike < leastAlike ? 0 : alike;
}

const leastAlike = 0.35;

/** Rows with as many cells are the same row with other words, unless another row is more alike. */
export function scoreRows(a: Block, b: Block): number {
  const cells = (row: Block): number => childrenOf(row.node, "w:tc").length;
  return cells(a) === cells(b) ? 0.2 + 0.8 * likeness(a.profile, b.profile) : 0;
}

/** Equal blocks have equal keys; empty ones are told apart by nothing. */
export function keyOfBlock({ node, text }: Block): string {
  return `${node.name} ${text}`;
}

function textOfBlock(node: XmlElement): string {
  if (node.name === "w:p")
    return bitsOf(node)
      .map(({ text }) => text)
      .join("");
  return childrenOf(node)
    .map(textOfBlock)
    .filter((text) => text !== "")
    .join("\n");
}
