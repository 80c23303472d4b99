/** A .docx with comments in, what the comments say and where they stand out; and its text as if they were not there. */
import type { XmlElement } from "@rgrove/parse-xml";
import { readParts } from "../../support/docx-parts.ts";
import { childAt, children, descendants, parse } from "../../support/xml.ts";

export interface SeenComment {
  id: string;
  author: string;
  /** Its paragraphs. */
  lines: string[];
  /** Words between its two marks, paragraphs apart by a line end; a footnote's mark is ¹. */
  words: string;
}

/** Comments in the order of their part. */
export function commentsIn(bytes: Uint8Array): SeenComment[] {
  const parts = readParts(bytes);
  const marked = wordsByComment(parse(parts["word/document.xml"] ?? ""));
  return children(parse(parts["word/comments.xml"] ?? "<none/>"), "w:comment").map((comment) => {
    const { "w:id": id = "", "w:author": author = "" } = comment.attributes;
    return { id, author, lines: children(comment, "w:p").map(({ text }) => text), words: marked.get(id) ?? "unmarked" };
  });
}

function wordsByComment(root: XmlElement): Map<string, string> {
  const words = new Map<string, string>();
  const open = new Set<string>();
  const add = (text: string): void => open.forEach((id) => words.set(id, (words.get(id) ?? "") + text));
  const visit = (element: XmlElement): void => {
    const id = element.attributes["w:id"] ?? "";
    if (element.name === "w:commentRangeStart") {
      open.add(id);
      words.set(id, "");
    } else if (element.name === "w:commentRangeEnd") open.delete(id);
    else add(shownBy(element));
    children(element).forEach(visit);
    if (element.name === "w:p") add("\n");
  };
  visit(root);
  return words;
}

function shownBy(element: XmlElement): string {
  switch (element.name) {
    case "w:t":
      return element.attributes["xml:space"] === "preserve" ? element.text : element.text.replace(/^\s+|\s+$/g, "");
    case "w:tab":
      return "\t";
    case "w:br":
      return " ";
    case "w:footnoteReference":
      return "¹";
    default:
      return "";
  }
}

/** Every printed character of the main part with the properties of its run, and all other elements in order; comments left out. */
export function withoutComments(bytes: Uint8Array): string[] {
  const seen: string[] = [];
  const visit = (element: XmlElement, look: string): void => {
    if (element.name.startsWith("w:comment")) return;
    if (element.name === "w:r") {
      if (children(element, "w:commentReference").length > 0) return;
      const properties = childAt(element, "w:rPr");
      const own = `${JSON.stringify(element.attributes)}${properties ? JSON.stringify(properties) : ""}`;
      children(element).forEach((child) => {
        visit(child, own);
      });
    } else if (element.name === "w:t") seen.push(...[...shownBy(element)].map((character) => `${character} ${look}`));
    else if (element.name !== "w:rPr") {
      seen.push(`<${element.name}> ${JSON.stringify(element.attributes)}${look}`);
      children(element).forEach((child) => {
        visit(child, look);
      });
    }
  };
  visit(parse(readParts(bytes)["word/document.xml"] ?? ""), "");
  return seen;
}

/** Ids of all marks in the main part: start, end, reference. */
export function markIds(bytes: Uint8Array): Record<"start" | "end" | "reference", string[]> {
  const root = parse(readParts(bytes)["word/document.xml"] ?? "");
  const idsOf = (name: string): string[] => descendants(root, name).map(({ attributes }) => attributes["w:id"] ?? "");
  return {
    start: idsOf("w:commentRangeStart"),
    end: idsOf("w:commentRangeEnd"),
    reference: idsOf("w:commentReference"),
  };
}
