/** A form in, the memory of a writer that has seen one small file of it out: all parts, no shapes yet. */
import { strFromU8, unzipSync } from "fflate";
import type { Form } from "../../form/schema.ts";
import type { Memory } from "../fast/memory.ts";
import { cutPieces } from "../fast/pieces.ts";
import { keepEntry, zipEntry } from "../fast/zip.ts";
import { packReference } from "../reference.ts";
import type { WordFile, WordParagraph } from "../word.ts";

const dynamicParts = [
  "word/document.xml",
  "word/footnotes.xml",
  "word/numbering.xml",
  "docProps/core.xml",
  "docProps/custom.xml",
];

/** zlib's best level, for parts that are compressed once. */
const bestLevel = 9;

const propertyMarks = {
  "~title~": "title",
  "~organ~": "organ",
  "~keywords~": "keywords",
  "~form~": "form",
  "~hash~": "hash",
  "~moment~": "moment",
};

const paragraph: WordParagraph = { kind: "paragraph", style: "BodyText", runs: [{ kind: "text", text: "~" }] };

/** One main part, one appendix that is not the last, one that is, and one note. */
const sample: WordFile = {
  sections: [[paragraph], [paragraph], [paragraph]],
  footnotes: [[{ ...paragraph, style: "FootnoteText" }]],
  lists: [],
  properties: {
    title: "~title~",
    organ: "~organ~",
    keywords: "~keywords~",
    formId: "~form~",
    dataHash: "~hash~",
    moment: "",
  },
};

/** Packs the sample with the package's own packer and takes it apart. */
export async function firstLesson(form: Form): Promise<Memory> {
  const parts = unzipSync(await packReference(sample, form));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const fixed = Object.entries(parts).filter(([name]) => !dynamicParts.includes(name));
  return {
    fixed: Object.fromEntries(fixed.map(([name, bytes]) => [name, keepEntry(zipEntry(name, bytes, bestLevel))])),
    order: ["[Content_Types].xml", ...Object.keys(parts).filter((name) => name !== "[Content_Types].xml")],
    document: cutDocument(text("word/document.xml")),
    footnotes: cutFootnotes(text("word/footnotes.xml")),
    core: cutPieces(withMoment(text("docProps/core.xml")), propertyMarks),
    custom: cutPieces(text("docProps/custom.xml"), propertyMarks),
    numbering: cutNumbering(text("word/numbering.xml")),
    paragraphs: {},
    runs: {},
    tables: {},
    lists: {},
  };
}

function cutDocument(xml: string): Memory["document"] {
  const [mainSection = "", appendixSection = ""] = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
  const body = xml.indexOf("<w:body>") + "<w:body>".length;
  return { head: xml.slice(0, body), tail: xml.slice(xml.indexOf("</w:body>")), mainSection, appendixSection };
}

function cutFootnotes(xml: string): Memory["footnotes"] {
  const close = "</w:footnote>";
  const start = xml.indexOf('<w:footnote w:id="1">');
  const end = xml.lastIndexOf(close);
  const note = xml.slice(start, end);
  const mark = /<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>/.exec(note)?.[0] ?? "";
  const open = cutPieces(note.slice(0, note.indexOf("<w:p>")), { '"1"': "id" });
  return { head: xml.slice(0, start), tail: xml.slice(end + close.length), open, close, mark };
}

/** The package writes the clock into core.xml; the moment comes from the data instead. */
function withMoment(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, "$1~moment~");
}

/** The package's own bullet list comes first: its definition before our definitions, its number before our numbers. */
function cutNumbering(xml: string): Memory["numbering"] {
  const numbers = xml.indexOf("<w:num ");
  const end = xml.lastIndexOf("</w:numbering>");
  return { head: xml.slice(0, numbers), middle: xml.slice(numbers, end), tail: xml.slice(end) };
}
