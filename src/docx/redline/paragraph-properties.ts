/** Properties of a paragraph: the mark that ends it as inserted or deleted, and what they were in the first document. */
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { childOf } from "../read/word/xml.ts";
import { carryOver } from "./carry-over.ts";
import { element, isElement, withChildren, writeNode } from "../xml/element.ts";
import { revision, type Pen } from "./pen.ts";

/** What stands at the end of `w:pPr` (CT_PPr); all else is CT_PPrBase. */
const atEnd = ["w:rPr", "w:sectPr", "w:pPrChange"];

/** The paragraph with its mark as inserted or deleted. */
export function markEnd(paragraph: XmlElement, name: "w:ins" | "w:del", pen: Pen): XmlElement {
  const properties = childOf(paragraph, "w:pPr");
  const mark = childOf(properties, "w:rPr") ?? element("w:rPr");
  return withProperties(paragraph, baseOf(properties), [
    withChildren(mark, [revision(pen, name), ...mark.children]),
    ...endOf(properties).filter((child) => child.name !== "w:rPr"),
  ]);
}

/** The paragraph with what its style, list and layout were, when they were others: rejecting brings them back. */
export function keepOldProperties(paragraph: XmlElement, before: XmlElement, pen: Pen): XmlElement {
  const properties = childOf(paragraph, "w:pPr");
  const now = baseOf(properties);
  const list = now.filter((child) => isElement(child) && child.name === "w:numPr");
  // A list that has no like in the second document stays what it is there, rather than none at all.
  const old = baseOf(childOf(before, "w:pPr")).flatMap((child): XmlNode[] => {
    const carried = isElement(child) ? carryOver(withChildren(element("w:pPr"), [child]), pen).children : [];
    return carried.length === 0 && isElement(child) && child.name === "w:numPr" ? list : carried;
  });
  const end = endOf(properties).filter(({ name }) => name !== "w:pPrChange");
  if (old.map(writeNode).join("") === now.map(writeNode).join("")) return withProperties(paragraph, now, end);
  return withProperties(paragraph, now, [...end, revision(pen, "w:pPrChange", [element("w:pPr", {}, old)])]);
}

/** The words of one paragraph with style, list and layout of another. */
export function takeProperties(paragraph: XmlElement, from: XmlElement): XmlElement {
  return withProperties(paragraph, baseOf(childOf(from, "w:pPr")), endOf(childOf(paragraph, "w:pPr")));
}

function withProperties(paragraph: XmlElement, base: readonly XmlNode[], end: readonly XmlNode[]): XmlElement {
  const rest = paragraph.children.filter((child) => !isElement(child) || child.name !== "w:pPr");
  const properties = base.length + end.length === 0 ? [] : [element("w:pPr", {}, [...base, ...end])];
  return withChildren(paragraph, [...properties, ...rest]);
}

function baseOf(properties: XmlElement | undefined): XmlNode[] {
  return (properties?.children ?? []).filter((child) => isElement(child) && !atEnd.includes(child.name));
}

function endOf(properties: XmlElement | undefined): XmlElement[] {
  return (properties?.children ?? []).filter(isElement).filter(({ name }) => atEnd.includes(name));
}
