/** Checked markup of one line of text → inline nodes: white space collapsed, references to data texts replaced by what they hold. */
import type { Citation, Inline, NoteReference } from "./nodes.ts";
import type { XmlElement, XmlNode } from "./parse-xml.ts";

/** The inline content of a data text by its reference; undefined when there is none. */
export type Fragments = (ref: string) => readonly Inline[] | undefined;

/** Builds the line that the children of an element make. */
export function buildInline(element: XmlElement, fragments: Fragments): Inline[] {
  const line = buildNodes(element.children, fragments);
  return trimEnd(trimStart(line));
}

/** The reference of the first data text of a line. */
export function firstReference(element: XmlElement): string | undefined {
  const found = element.children.find((child) => "name" in child && child.name === "t");
  return found && "name" in found ? found.attributes["ref"] : undefined;
}

function buildNodes(nodes: readonly XmlNode[], fragments: Fragments): Inline[] {
  const line: Inline[] = [];
  for (const node of nodes) {
    if ("text" in node) {
      line.push({ type: "text", value: node.text.replace(/[ \t\r\n]+/g, " ") });
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
  const [first, ...rest] = line;
  if (first?.type !== "text") return line;
  const value = first.value.replace(/^ +/, "");
  return value === "" ? trimStart(rest) : [{ type: "text", value }, ...rest];
}

function trimEnd(line: Inline[]): Inline[] {
  const last = line.at(-1);
  if (last?.type !== "text") return line;
  const value = last.value.replace(/ +$/, "");
  const rest = line.slice(0, -1);
  return value === "" ? trimEnd(rest) : [...rest, { type: "text", value }];
}
