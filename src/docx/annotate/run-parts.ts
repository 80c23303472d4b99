/** A run → its children with the raw characters that each of them counts for, as the reader counts them. */
import type { XmlElement } from "../../tree/parse-xml.ts";
import { childOf, childrenOf, textOf } from "../read/word/xml.ts";
import type { TextPlace, TextPlaces } from "./places-in-text.ts";

export interface RunPart {
  node: XmlElement;
  /** Raw characters: a tab, a break, a hyphen, a symbol is one. */
  text: string;
  /** Offset in the part's text of every character and of the end; only where it can be cut, in a `w:t`. */
  offsets?: number[];
}

/** One character each, whatever it is; other elements count for nothing. */
const single = new Set(["w:tab", "w:ptab", "w:noBreakHyphen", "w:softHyphen", "w:sym", "w:cr"]);

/** Children of a run but its properties, in order. */
export function partsOfRun(run: XmlElement, text: string, places: TextPlaces): RunPart[] {
  return childrenOf(run)
    .filter(({ name }) => name !== "w:rPr")
    .map((node) => partOf(node, text, places));
}

function partOf(node: XmlElement, text: string, places: TextPlaces): RunPart {
  const place = places.get(node);
  if (node.name === "w:t" && place) return { node, ...charactersIn(node, text, place) };
  if (single.has(node.name) || isLineBreak(node)) return { node, text: " " };
  if (node.name !== "mc:AlternateContent") return { node, text: "" };
  const chosen = childrenOf(childOf(node, "mc:Choice") ?? childOf(node, "mc:Fallback"));
  return { node, text: chosen.map((child) => partOf(child, text, places).text).join("") };
}

function isLineBreak({ name, attributes }: XmlElement): boolean {
  return name === "w:br" && (attributes["w:type"] ?? "textWrapping") === "textWrapping";
}

/** References, line ends (XML 1.0, 2.11), else single characters. */
const written = /&(?:#x([\da-f]+)|#(\d+)|(\w+));|\r\n|[^]/gi;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Characters with their places; one that holds CDATA or comments is left whole. */
function charactersIn(node: XmlElement, source: string, { inner, innerEnd }: TextPlace): Omit<RunPart, "node"> {
  const raw = source.slice(inner, innerEnd);
  if (raw.includes("<")) return { text: textOf(node) };
  let text = "";
  const offsets: number[] = [];
  for (const { 0: token, 1: hex, 2: decimal, 3: name, index } of raw.matchAll(written)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character =
      name !== undefined ? (named[name] ?? "") : Number.isNaN(code) ? token.slice(-1) : String.fromCodePoint(code);
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(inner + index);
    text += character;
  }
  return { text, offsets: [...offsets, innerEnd] };
}
