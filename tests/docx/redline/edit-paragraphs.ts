/** Edits at random in the XML of a .docx: paragraphs, words, rows and footnote marks come, go and change places. */
import { fc } from "@fast-check/vitest";
import { editPart } from "../../support/docx-parts.ts";

export interface WordEdit {
  action: "drop" | "double" | "swap" | "word" | "cut" | "break" | "bold" | "row";
  at: number;
}

export const anyWordEdits = fc.array(
  fc.record<WordEdit>({
    action: fc.constantFrom("drop", "double", "swap", "word", "cut", "break", "bold", "row"),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { maxLength: 8 },
);

const paragraph = /<w:p>(?:(?!<w:p>|<w:tbl>|<w:sectPr).)*?<\/w:p>/gs;
const textElement = /<w:t xml:space="preserve">[^<]+<\/w:t>/g;
const row = /<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gs;

/** Carries the edits out on the body. Neither a cell nor the body loses the paragraph that has to stand at its end. */
export function editBody(bytes: Uint8Array, edits: readonly WordEdit[]): Uint8Array {
  return editPart(bytes, "word/document.xml", (xml) => `${edits.reduce(editXml, xml)}\n`);
}

function editXml(xml: string, { action, at }: WordEdit): string {
  const pattern = action === "row" ? row : ["word", "cut", "break", "bold"].includes(action) ? textElement : paragraph;
  const found = [...xml.matchAll(pattern)];
  const match = found[Math.floor(at * found.length)];
  const next = found[(Math.floor(at * found.length) + 1) % Math.max(1, found.length)];
  if (!match) return xml;
  const replace = (one: RegExpMatchArray, text: string): string =>
    xml.slice(0, one.index) + text + xml.slice((one.index ?? 0) + one[0].length);
  const [text] = match;
  switch (action) {
    case "drop":
      return isOnlyOne(xml, match) ? xml : replace(match, "");
    case "double":
    case "row":
      return replace(match, text.includes("footnoteReference") ? text : text + text);
    case "swap":
      return !next || (next.index ?? 0) < (match.index ?? 0) || text.includes("footnoteReference")
        ? xml
        : replace(next, text).replace(text, next[0]);
    case "word":
      return replace(match, text.replace(/\p{L}+(?=[^<>]*<\/w:t>)/u, "toàn bộ &amp; mới"));
    case "cut":
      return replace(match, text.replace(/>[^<]*? ([^<]*)</, ">$1<"));
    case "break":
      return replace(match, text.replace(/ (?=[^<>]*<\/w:t>)/, '</w:t><w:tab/><w:t xml:space="preserve">'));
    case "bold":
      return replace(
        match,
        text.replace(/ (?=[^<>]*<\/w:t>)/, ' </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'),
      );
  }
}

function isOnlyOne(xml: string, { 0: text, index = 0 }: RegExpMatchArray): boolean {
  const rest = xml.slice(index + text.length);
  return rest.startsWith("<w:sectPr>") || (xml.slice(0, index).endsWith("</w:tcPr>") && rest.startsWith("</w:tc>"));
}
