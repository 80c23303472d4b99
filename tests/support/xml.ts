/** XML for tests: text in, a tree to look through; a tree in, indented text out. */
import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";

/** Parses one XML text and gives its root element. */
export function parse(text: string): XmlElement {
  const root = parseXml(text).root;
  if (!root) throw new Error("XML without a root element");
  return root;
}

/** Child elements, all or of one name. */
export function children(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => node instanceof XmlElement && (name === undefined || node.name === name),
  );
}

/** The first child element of a path of names, such as `w:pPr`, `w:numPr`. */
export function childAt(parent: XmlElement, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((node, name) => node && children(node, name)[0], parent);
}

/** All elements below a node in document order, of one of the names when names are given. */
export function descendants(parent: XmlElement, ...names: string[]): XmlElement[] {
  return children(parent).flatMap((child) => [
    ...(names.length === 0 || names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}

/** Serialises with two blanks of indent, one attribute order (as written), text left alone. */
export function pretty(node: XmlElement, indent = ""): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const open = `${indent}<${node.name}${attributes.join("")}`;
  const content = node.children.filter((child) => child instanceof XmlElement || hasText(child));
  if (content.length === 0 && node.text === "") return `${open}/>\n`;
  if (content.some((child) => child instanceof XmlText) || content.length === 0) {
    return `${open}>${node.children.map(inline).join("")}</${node.name}>\n`;
  }
  const body = children(node).map((child) => pretty(child, `${indent}  `));
  return `${open}>\n${body.join("")}${indent}</${node.name}>\n`;
}

function inline(node: unknown): string {
  if (node instanceof XmlElement) return pretty(node).trimEnd();
  return node instanceof XmlText ? escape(node.text) : "";
}

function hasText(node: unknown): boolean {
  return node instanceof XmlText && node.text.trim() !== "";
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
