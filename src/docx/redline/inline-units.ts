/** Content of a paragraph → units that are changed as wholes, and the bits of text and signs that they print. */
import type { XmlElement, XmlNode } from "../../tree/parse-xml.ts";
import type { Piece } from "../../tree/compare/tokens.ts";
import { childOf, childrenOf, findInside, textOf } from "../read/word/xml.ts";
import { isElement, writeNode } from "../xml/element.ts";

/** `fixed` prints nothing; `whole` is a field or an equation, one sign to whoever compares; `holder` wraps runs, such as a link. */
export type Unit =
  | { kind: "run"; run: XmlElement }
  | { kind: "whole"; nodes: XmlElement[] }
  | { kind: "holder"; element: XmlElement; inner: XmlElement }
  | { kind: "fixed"; node: XmlNode };

/** What one child of a run prints. Text is divisible; a sign has a key and the length of one character. */
export interface Bit {
  text: string;
  key?: string;
  /** Child of the run, or the nodes of a whole unit. */
  nodes: XmlElement[];
  run?: XmlElement;
}

const holders: Readonly<Record<string, string>> = {
  "w:hyperlink": "w:hyperlink",
  "w:smartTag": "w:smartTag",
  "w:customXml": "w:customXml",
  "w:dir": "w:dir",
  "w:bdo": "w:bdo",
  "w:fldSimple": "w:fldSimple",
  "w:sdt": "w:sdtContent",
};
const wholes = new Set(["m:oMath", "m:oMathPara"]);
/** Stands for a sign in the compared text. */
export const SIGN = "\ufffc";
export const NOTE = "(note)";

/** Units of a paragraph or of a holder, in order. A field that is closed among its siblings is one unit. */
export function unitsOf(parent: XmlElement): Unit[] {
  const nodes = parent.children;
  const units: Unit[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const end = isElement(node) && node.name === "w:r" ? fieldEnd(nodes, at) : undefined;
    if (end !== undefined) {
      units.push({ kind: "whole", nodes: nodes.slice(at, end + 1).filter(isElement) });
      at = end;
    } else units.push(unitOf(node));
  }
  return units;
}

function unitOf(node: XmlNode): Unit {
  if (!isElement(node)) return { kind: "fixed", node };
  if (node.name === "w:r") return { kind: "run", run: node };
  if (wholes.has(node.name)) return { kind: "whole", nodes: [node] };
  const innerName = holders[node.name];
  const inner = innerName === node.name ? node : innerName === undefined ? undefined : childOf(node, innerName);
  return inner ? { kind: "holder", element: node, inner } : { kind: "fixed", node };
}

/** Index of the sibling run that closes the field opened at `from`; nothing when none is opened there or it stays open. */
function fieldEnd(nodes: readonly XmlNode[], from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || !isElement(node)) continue;
    for (const { attributes } of childrenOf(node, "w:fldChar")) {
      if (attributes["w:fldCharType"] === "begin") depth += 1;
      if (attributes["w:fldCharType"] === "end") depth -= 1;
    }
    if (depth <= 0) return at > from || findInside(node, "w:fldChar") ? at : undefined;
  }
  return undefined;
}

/** Bits of a run; what prints nothing has an empty text. */
export function bitsOfRun(run: XmlElement): Bit[] {
  return childrenOf(run)
    .filter(({ name }) => name !== "w:rPr")
    .map((node) => ({ ...bitOf(node), nodes: [node], run }));
}

function bitOf(node: XmlElement): Pick<Bit, "text" | "key"> {
  switch (node.name) {
    case "w:t":
      return { text: shownText(node) };
    case "w:tab":
      return { text: "\t" };
    case "w:noBreakHyphen":
      return { text: "\u2011" };
    case "w:softHyphen":
      return { text: "\u00ad" };
    case "w:cr":
      return { text: "\n" };
    case "w:br":
      return (node.attributes["w:type"] ?? "textWrapping") === "textWrapping" ? { text: "\n" } : sign(writeNode(node));
    case "w:footnoteReference":
      return sign(NOTE);
    case "w:lastRenderedPageBreak":
    case "w:fldChar":
    case "w:instrText":
    case "w:delText":
      return { text: "" };
    default:
      return sign(writeNode(node));
  }
}

/** Without xml:space Word drops white space at both ends (ISO/IEC 29500-1, 17.3.3.31); a sign's place holder is never text. */
function shownText(node: XmlElement): string {
  const raw = textOf(node)
    .replace(/[\t\r\n]/g, " ")
    .replaceAll(SIGN, " ");
  return node.attributes["xml:space"] === "preserve" ? raw : raw.replace(/^ +| +$/g, "");
}

/** The one bit of a field or an equation: its words and its code tell it from others. */
export function bitOfWhole(nodes: XmlElement[]): Bit {
  return { ...sign(nodes.map((node) => textOf(node)).join("\n")), nodes };
}

function sign(key: string): Pick<Bit, "text" | "key"> {
  return { text: SIGN, key: `${SIGN}${key}` };
}

/** All bits of a paragraph in the order in which `unitsOf` visits them. */
export function bitsOf(parent: XmlElement): Bit[] {
  return unitsOf(parent).flatMap((unit) => {
    if (unit.kind === "run") return bitsOfRun(unit.run);
    if (unit.kind === "whole") return [bitOfWhole(unit.nodes)];
    return unit.kind === "holder" ? bitsOf(unit.inner) : [];
  });
}

/** What is compared of the bits: text of neighbours joined, signs by their keys. */
export function piecesOf(bits: readonly Bit[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, key } of bits) {
    const last = pieces.at(-1);
    if (key !== undefined) pieces.push({ shown: text, key });
    else if (typeof last === "string") pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  }
  return pieces;
}
