/** Checked markup of one line of text → inline nodes: blanks at both ends trimmed, references to data texts replaced by what they hold. */
import type { Citation, Inline, NoteReference } from "./nodes.ts";
import type { XmlElement, XmlNode } from "./parse-xml.ts";

/** The inline content of a data text by its reference; undefined when there is none. */
export type Fragments = (ref: string) => readonly Inline[] | undefined;

/** References that begin so name content made for the document, not a place in the data. */
export const GENERATED = "=";

/** Builds the line that the children of an element make; white space in them has been collapsed. */
export function buildInline(element: XmlElement, fragments: Fragments): Inline[] {
  const line = buildNodes(element.children, fragments);
  return trimEnd(trimStart(line));
}

/** The data that a line comes from: its one data text. Lines that a template composes of several, or of generated words, have none. */
export function originOfLine(element: XmlElement): string | undefined {
  const references = element.children.filter((child) => "name" in child && child.name === "t");
  const [only] = references;
  const ref = references.length === 1 && only && "name" in only ? only.attributes["ref"] : undefined;
  return ref?.startsWith(GENERATED) ? undefined : ref;
}

function buildNodes(nodes: readonly XmlNode[], fragments: Fragments): Inline[] {
  const line: Inline[] = [];
  for (const node of nodes) {
    if ("text" in node) {
      line.push({ type: "text", value: node.text });
    } else if (node.name === "t") {
      line.push(...(fragments(node.attributes["ref"] ?? "") ?? []));
    } else {
      line.push(buildNode(node, fragments));
    }
  }
  return line;
}

function buildNode(element: XmlElement, fragments: Fragments): Inline {
  const { ref = "", from, mention, what = "" } = element.attributes;
  switch (element.name) {
    case "strong":
      return { type: "strong", children: buildNodes(element.children, fragments) };
    case "em":
      return { type: "emphasis", children: buildNodes(element.children, fragments) };
    case "cite": {
      const node: Citation = { type: "citation", ref, mention: isMention(mention) ? mention : "auto", children: [] };
      return from ? { ...node, from } : node;
    }
    case "note": {
      const node: NoteReference = { type: "note-reference", ref };
      return from ? { ...node, from } : node;
    }
    case "blank":
      return { type: "blank", value: literalText(element), what };
    default:
      return { type: "break" };
  }
}

function isMention(word: string | undefined): word is Citation["mention"] {
  return word === "auto" || word === "full" || word === "short";
}

function literalText(element: XmlElement): string {
  return element.children.map((child) => ("text" in child ? child.text : "")).join("");
}

function trimStart(line: Inline[]): Inline[] {
  const [first] = line;
  if (first?.type !== "text" || (first.value !== "" && !first.value.startsWith(" "))) return line;
  const value = first.value.replace(/^ +/, "");
  return value === "" ? trimStart(line.slice(1)) : [{ type: "text", value }, ...line.slice(1)];
}

function trimEnd(line: Inline[]): Inline[] {
  const last = line.at(-1);
  if (last?.type !== "text" || (last.value !== "" && !last.value.endsWith(" "))) return line;
  const value = last.value.replace(/ +$/, "");
  const rest = line.slice(0, -1);
  return value === "" ? trimEnd(rest) : [...rest, { type: "text", value }];
}
