/** Footnotes of both documents → the second one's part with the words inside marked, and with the notes that were deleted. */
import type { XmlElement } from "../../tree/parse-xml.ts";
import { childrenOf } from "../read/word/xml.ts";
import { carryOver } from "./carry-over.ts";
import { withChildren } from "../xml/element.ts";
import { markBlocks } from "./mark-blocks.ts";
import type { Pen } from "./pen.ts";

/** Where deleted footnotes find a place: their ids here, and the notes themselves. */
export interface KeptNotes {
  keep: (id: string) => string | undefined;
  kept: Map<string, string>;
}

/** Gives footnotes of the first document ids that are free in the second; nothing when the second has no part for them. */
export function createKeptNotes(before: XmlElement | undefined, after: XmlElement | undefined): KeptNotes {
  const kept = new Map<string, string>();
  const known = new Set(childrenOf(before, "w:footnote").map(({ attributes }) => attributes["w:id"] ?? ""));
  let next = Math.max(0, ...childrenOf(after, "w:footnote").map(({ attributes }) => Number(attributes["w:id"]) || 0));
  const keep = (id: string): string | undefined => {
    if (!after || !known.has(id)) return undefined;
    const given = kept.get(id) ?? String((next += 1));
    kept.set(id, given);
    return given;
  };
  return { keep, kept };
}

/** Marks the footnotes' part after the body has told which footnotes belong together. */
export function markNotes(before: XmlElement, after: XmlElement, { kept }: KeptNotes, pen: Pen): XmlElement {
  const old = new Map(childrenOf(before, "w:footnote").map((note) => [note.attributes["w:id"] ?? "", note]));
  const partners = new Map(pen.notePairs.map(([id, other]) => [other, old.get(id)]));
  const marked = after.children.map((child) => {
    const partner = "name" in child ? partners.get(child.attributes["w:id"] ?? "") : undefined;
    return partner && "name" in child ? markBlocks(partner, child, pen) : child;
  });
  const deleted = [...kept].flatMap(([id, given]) => {
    const note = old.get(id);
    return note ? [carryOver({ ...note, attributes: { ...note.attributes, "w:id": given } }, pen)] : [];
  });
  return withChildren(after, [...marked, ...deleted]);
}
