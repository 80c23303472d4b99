/** Elements of XML made, changed and written back as text. */
import { escapeXml } from "../fast/escape.ts";
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";

/** A new element; `offset` -1 says that no file holds it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: { ...attributes }, children: [...children], offset: -1 };
}

/** A text node. */
export function textNode(text: string): XmlNode {
  return { text, offset: -1 };
}

/** The same element with other children. */
export function withChildren(one: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...one, children: [...children] };
}

export function isElement(node: XmlNode): node is XmlElement {
  return "name" in node;
}

/** XML text of a part, with the declaration that Word writes. */
export function writePart(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root)}`;
}

/** XML text of a node; white space in attributes survives the next reading. */
export function writeNode(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node.text).replaceAll("\r", "&#13;");
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) =>
      ` ${name}="${escapeXml(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)}"`,
  );
  const open = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${open}/>` : `${open}>${node.children.map(writeNode).join("")}</${node.name}>`;
}

/** True when every prefix in use is declared, so that what is written reads as it was read. */
export function declaresPrefixes(root: XmlElement): boolean {
  const declared = new Set(["xml", "xmlns"]);
  const used = new Set<string>();
  const visit = (one: XmlElement): void => {
    for (const name of [one.name, ...Object.keys(one.attributes)]) {
      const [prefix = "", rest] = name.split(":");
      if (rest === undefined) continue;
      if (prefix === "xmlns") declared.add(rest);
      else used.add(prefix);
    }
    one.children.filter(isElement).forEach(visit);
  };
  visit(root);
  return [...used].every((prefix) => declared.has(prefix));
}
