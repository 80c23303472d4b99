/** A part that may hold tracked changes → the same part with all of them accepted (ISO/IEC 29500-1, 17.13.5). */
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import { childOf } from "../read/word/xml.ts";
import { isElement, withChildren } from "../xml/element.ts";

const gone = new Set(["w:del", "w:moveFrom", "w:cellDel"]);
const kept = new Set(["w:ins", "w:moveTo"]);
const marks =
  /^w:(?:(?:rPr|pPr|tblPr|tblPrEx|trPr|tcPr|sectPr|tblGrid|numbering)Change|move(?:From|To)Range(?:Start|End)|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End)|cellIns|cellMerge)$/;

/** Accepts every change below the element. `found` is called once for each. */
export function settleRevisions(root: XmlElement, found: () => void): XmlElement {
  return withChildren(root, settleAll(root.children, found));
}

function settleAll(nodes: readonly XmlNode[], found: () => void): XmlNode[] {
  const settled: XmlNode[] = [];
  /** Words of paragraphs whose mark was deleted: they run on in the next paragraph. */
  let carried: XmlNode[] = [];
  for (const node of nodes.flatMap((one) => settle(one, found))) {
    if (!isElement(node) || node.name !== "w:p") {
      settled.push(node);
      continue;
    }
    if (hasDeletedMark(node)) {
      found();
      carried.push(...contentOf(node));
      continue;
    }
    settled.push(carried.length === 0 ? node : prepend(node, carried));
    carried = [];
  }
  if (carried.length > 0) settled.push({ name: "w:p", attributes: {}, children: carried, offset: -1 });
  return settled.map(withoutMark);
}

function settle(node: XmlNode, found: () => void): XmlNode[] {
  if (!isElement(node)) return [node];
  const { name } = node;
  // Marks of paragraphs are needed by whoever joins them.
  if (name === "w:pPr")
    return [
      withChildren(
        node,
        node.children.flatMap((one) => settleProperty(one, found)),
      ),
    ];
  if (gone.has(name) || marks.test(name) || (name === "w:tr" && childOf(childOf(node, "w:trPr"), "w:del"))) {
    found();
    return [];
  }
  if (kept.has(name)) {
    found();
    return settleAll(node.children, found);
  }
  return [withChildren(node, settleAll(node.children, found))];
}

function settleProperty(node: XmlNode, found: () => void): XmlNode[] {
  return isElement(node) && marks.test(node.name) ? (found(), []) : [node];
}

function hasDeletedMark(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
  return childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined;
}

function contentOf(paragraph: XmlElement): XmlNode[] {
  return paragraph.children.filter((child) => !isElement(child) || child.name !== "w:pPr");
}

function prepend(paragraph: XmlElement, words: readonly XmlNode[]): XmlElement {
  const properties = paragraph.children.filter((child) => isElement(child) && child.name === "w:pPr");
  return withChildren(paragraph, [...properties, ...words, ...contentOf(paragraph)]);
}

/** The mark of an inserted paragraph is an ordinary mark once it is accepted. */
function withoutMark(node: XmlNode): XmlNode {
  if (!isElement(node) || node.name !== "w:p") return node;
  const strip = (one: XmlNode, below: string, names: readonly string[]): XmlNode =>
    isElement(one) && one.name === below
      ? withChildren(
          one,
          one.children.flatMap((child) => (isElement(child) && names.includes(child.name) ? [] : [child])),
        )
      : one;
  return withChildren(
    node,
    node.children.map((child) =>
      isElement(child) && child.name === "w:pPr"
        ? withChildren(
            child,
            child.children.map((one) =>
              strip(one, "w:rPr", ["w:ins", "w:moveTo", "w:del", "w:moveFrom", "w:rPrChange"]),
            ),
          )
        : child,
    ),
  );
}
