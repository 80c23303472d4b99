/** Properties and content of the first document → what the second document's package can hold. */
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { isElement, withChildren } from "../xml/element.ts";
import type { Pen } from "./pen.ts";

const styleNames = new Set(["w:pStyle", "w:rStyle", "w:tblStyle"]);
/** Sections and their headers live in parts of their own; a row keeps no state of an older comparison. */
const left = new Set(["w:sectPr", "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd"]);

/** A copy without what only the first package knows: its styles, its lists, its sections. */
export function carryOver(node: XmlElement, pen: Pen): XmlElement {
  return withChildren(
    node,
    node.children.flatMap((child): XmlNode[] => {
      if (!isElement(child)) return [child];
      if (left.has(child.name) || isUnknownStyle(child, pen)) return [];
      if (child.name === "w:numPr") return carryList(child, pen);
      return [carryOver(child, pen)];
    }),
  );
}

/** True for content that refers to another part: a picture, an embedded object. */
export function refersElsewhere({ name, attributes, children }: XmlElement): boolean {
  return (
    name === "w:commentReference" ||
    name === "w:endnoteReference" ||
    Object.keys(attributes).some((attribute) => /^(?:r|o):(?!anchor)/.test(attribute) && attribute.startsWith("r:")) ||
    children.some((child) => isElement(child) && refersElsewhere(child))
  );
}

function isUnknownStyle({ name, attributes }: XmlElement, { styles }: Pen): boolean {
  return styleNames.has(name) && !styles.has(attributes["w:val"] ?? "");
}

function carryList(properties: XmlElement, { listOf }: Pen): XmlNode[] {
  const list = properties.children.find((child) => isElement(child) && child.name === "w:numId");
  const id = list && isElement(list) ? list.attributes["w:val"] : undefined;
  const other = id === undefined ? undefined : listOf(id);
  if (other === undefined) return [];
  return [
    withChildren(
      properties,
      properties.children.map((child) =>
        isElement(child) && child.name === "w:numId" ? { ...child, attributes: { "w:val": other } } : child,
      ),
    ),
  ];
}
