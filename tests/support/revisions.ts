/** What Word does on "accept all" and "reject all": a .docx with tracked changes in, the printed paragraphs of one side out. */
import { XmlText, type XmlElement } from "@rgrove/parse-xml";
import { readParts } from "./docx-parts.ts";
import { childAt, children, parse } from "./xml.ts";

export type Decision = "accept" | "reject";

/** Paragraphs of body and referred footnotes after the decision on every change; cells and notes keep the order of the file. */
export function decidedText(bytes: Uint8Array, decision: Decision): string[] {
  const parts = readParts(bytes);
  const body = childAt(parse(parts["word/document.xml"] ?? ""), "w:body");
  const notes = new Map(
    children(parse(parts["word/footnotes.xml"] ?? "<none/>"), "w:footnote").map((note) => [
      note.attributes["w:id"],
      note,
    ]),
  );
  const referred: string[] = [];
  const lines = body ? textOfBlocks(body, decision, referred) : [];
  const below = referred.flatMap((id) => {
    const note = notes.get(id);
    return [`[note]`, ...(note ? textOfBlocks(note, decision, []) : ["missing"])];
  });
  return [...lines, ...below];
}

/** Names of the wrappers whose content is there after the decision, and of those whose content is gone. */
const sides = {
  accept: { there: ["w:ins", "w:moveTo"], gone: ["w:del", "w:moveFrom"] },
  reject: { there: ["w:del", "w:moveFrom"], gone: ["w:ins", "w:moveTo"] },
};

function textOfBlocks(parent: XmlElement, decision: Decision, notes: string[]): string[] {
  const lines: string[] = [];
  /** Words of paragraphs whose end is gone; undefined when there is none to run on. */
  let carried: string | undefined;
  for (const block of blocksOf(parent)) {
    if (block.name === "w:tbl") {
      if (carried !== undefined && carried !== "") lines.push(carried);
      carried = undefined;
      lines.push(...textOfTable(block, decision, notes));
      continue;
    }
    const text = (carried ?? "") + textOfInline(block, decision, notes);
    const mark = childAt(block, "w:pPr", "w:rPr");
    const endGone = mark !== undefined && sides[decision].gone.some((name) => childAt(mark, name));
    if (endGone) carried = text;
    else lines.push(text);
    if (!endGone) carried = undefined;
  }
  if (carried !== undefined) lines.push(`no end: ${carried}`);
  return lines;
}

function textOfTable(table: XmlElement, decision: Decision, notes: string[]): string[] {
  const rows = children(table, "w:tr").filter((row) => {
    const properties = childAt(row, "w:trPr");
    return !properties || !sides[decision].gone.some((name) => childAt(properties, name));
  });
  return rows.flatMap((row) => children(row, "w:tc").flatMap((cell) => textOfBlocks(cell, decision, notes)));
}

function blocksOf(parent: XmlElement): XmlElement[] {
  return children(parent).flatMap((child) => {
    if (child.name === "w:p" || child.name === "w:tbl") return [child];
    return child.name === "w:sdt" || child.name === "w:sdtContent" ? blocksOf(child) : [];
  });
}

function textOfInline(parent: XmlElement, decision: Decision, notes: string[]): string {
  return children(parent)
    .map((child) => {
      if (sides[decision].gone.includes(child.name)) return "";
      switch (child.name) {
        case "w:pPr":
        case "w:rPr":
        case "w:instrText":
        case "w:delInstrText":
          return "";
        case "w:t":
        case "w:delText":
          return child.children.map((node) => (node instanceof XmlText ? node.text : "")).join("");
        case "w:tab":
          return "\t";
        case "w:br":
          return "\n";
        case "w:footnoteReference":
          notes.push(child.attributes["w:id"] ?? "");
          return "¹";
        default:
          return textOfInline(child, decision, notes);
      }
    })
    .join("");
}
