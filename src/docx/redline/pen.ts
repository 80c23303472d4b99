/** Who marks the changes and when, and what the two files have in common: shared by everything that marks one document. */
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { element } from "../xml/element.ts";

export interface Pen {
  author: string;
  /** Written as the time of each change; left out when the file tells none. */
  date: string | undefined;
  nextId: number;
  /** Styles of the second document; others cannot be named in it. */
  styles: ReadonlySet<string>;
  /** List of the first document → list of the second one; nothing when it has no place there. */
  listOf: (id: string) => string | undefined;
  /** Footnotes that both documents have: id in the first, id in the second. */
  notePairs: [string, string][];
  /** Footnotes of the first document that the second lacks: id there → id here; nothing when there is no place for them. */
  keepNote: (id: string) => string | undefined;
  /** What could not be taken over: pictures and other things that live in parts of the first file. */
  lost: number;
}

/** `w:ins` or `w:del` around runs, or as a mark when there are none; `w:pPrChange` around what the properties were. */
export function revision(
  pen: Pen,
  name: "w:ins" | "w:del" | "w:pPrChange",
  children: readonly XmlNode[] = [],
): XmlElement {
  pen.nextId += 1;
  const attributes: Record<string, string> = { "w:id": String(pen.nextId), "w:author": pen.author };
  if (pen.date !== undefined) attributes["w:date"] = pen.date;
  return element(name, attributes, children);
}
