/** Small questions to XML elements of WordprocessingML. */
import type { XmlElement } from "../../../tree/parse-xml.ts";

/** First child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if ("name" in child && child.name === name) return child;
  return undefined;
}

/** Child elements, of one name or all. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if ("name" in child && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** First element of that name at any depth. */
export function findInside(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (!("name" in child)) continue;
    const found = child.name === name ? child : findInside(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The attribute `w:val` of a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** An attribute as a whole number. */
export function numberAt(element: XmlElement | undefined, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = Number.parseFloat(element?.attributes[name] ?? "");
    if (Number.isFinite(value)) return value;
  }
  return undefined;
}

/** A switch such as `<w:b/>`: present without a value is on (ISO/IEC 29500-1, 17.17.4). */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (!child) return undefined;
  const value = child.attributes["w:val"];
  return !(value === "0" || value === "false" || value === "off" || value === "none");
}

/** All text inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => ("name" in child ? textOf(child) : child.text)).join("");
}
