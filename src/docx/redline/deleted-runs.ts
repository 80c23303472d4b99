/** A stretch of a paragraph of the first document → the same words as deleted runs. */
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { childOf, childrenOf } from "../read/word/xml.ts";
import { carryOver, refersElsewhere } from "./carry-over.ts";
import { element, isElement, textNode, withChildren } from "../xml/element.ts";
import { SIGN, type Bit } from "./inline-units.ts";
import { revision, type Pen } from "./pen.ts";

/** `w:del` with the runs of the stretch `[from, to)` of the text of the bits; nothing when no word can be taken over. */
export function deletedRuns(bits: readonly Bit[], from: number, to: number, pen: Pen): XmlElement[] {
  const runs: XmlElement[] = [];
  let [offset, open]: [number, XmlElement | undefined] = [0, undefined];
  for (const bit of bits) {
    const [start, end] = [Math.max(from, offset) - offset, Math.min(to, offset + bit.text.length) - offset];
    offset += bit.text.length;
    if (bit.text === "" || start >= end) continue;
    if (bit.run === undefined) {
      runs.push(...bit.nodes.flatMap((node) => deletedWhole(node, pen)));
      open = undefined;
      continue;
    }
    const content = deletedContent(bit, start, end, pen);
    const last = runs.at(-1);
    if (last && open === bit.run) runs[runs.length - 1] = withChildren(last, [...last.children, ...content]);
    else if (content.length > 0) runs.push(withChildren(bit.run, [...propertiesOf(bit.run, pen), ...content]));
    else continue;
    open = bit.run;
  }
  return runs.length === 0 ? [] : [revision(pen, "w:del", runs)];
}

function propertiesOf(run: XmlElement, pen: Pen): XmlNode[] {
  const properties = childOf(run, "w:rPr");
  return properties ? [carryOver(properties, pen)] : [];
}

function deletedContent({ text, key, nodes }: Bit, start: number, end: number, pen: Pen): XmlNode[] {
  const [node] = nodes;
  if (!node) return [];
  if (node.name === "w:t") return [deletedText(text.slice(start, end))];
  return key === undefined || text !== SIGN ? [node] : deletedSign(node, pen);
}

function deletedSign(node: XmlElement, pen: Pen): XmlNode[] {
  if (node.name === "w:footnoteReference") {
    const id = pen.keepNote(node.attributes["w:id"] ?? "");
    if (id !== undefined) return [{ ...node, attributes: { ...node.attributes, "w:id": id } }];
  } else if (!refersElsewhere(node)) return [node];
  pen.lost += 1;
  return [];
}

/** A field keeps its code and its result; both are deleted with it. */
function deletedWhole(node: XmlElement, pen: Pen): XmlElement[] {
  if (node.name !== "w:r") return node.name.startsWith("m:") ? [node] : [];
  const content = childrenOf(node)
    .filter(({ name }) => name !== "w:rPr")
    .flatMap((child): XmlNode[] => {
      if (child.name === "w:t") return [deletedText(textIn(child))];
      if (child.name === "w:instrText") return [{ ...child, name: "w:delInstrText" }];
      return child.name === "w:fldChar" || !refersElsewhere(child) ? [child] : [];
    });
  return [withChildren(node, [...propertiesOf(node, pen), ...content])];
}

function textIn(node: XmlElement): string {
  return node.children.map((child) => (isElement(child) ? "" : child.text)).join("");
}

function deletedText(text: string): XmlElement {
  return element("w:delText", { "xml:space": "preserve" }, [textNode(text)]);
}
