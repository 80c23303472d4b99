/**
 * A form in, the parts of its Word files that never change out, made once by the `docx` package's own packer.
 * The parts that do change (document, footnotes, numbering, properties) are cut at marks into what stands around the content.
 */
import { strFromU8, unzipSync } from "fflate";
import type { Form } from "../../form/schema.ts";
import { packReference } from "../reference.ts";
import type { WordFile, WordParagraph } from "../word.ts";

/** Text of an XML part around what differs: `pieces.length` is one more than the number of gaps. */
export type Pieces = readonly string[];

export interface Skeleton {
  /** Parts that are the same in every file, by name, in package order. */
  fixed: ReadonlyMap<string, Uint8Array>;
  /** Names of all parts in the order of the package's packer. */
  order: readonly string[];
  document: { head: string; tail: string; mainSection: string; appendixSection: string };
  /** Around all footnotes; around one footnote's number and content; the run that prints the number. */
  footnotes: { head: string; tail: string; open: Pieces; close: string; mark: string };
  /** Gaps in order: organ, title … as the package writes them, filled by name. */
  core: (values: Record<string, string>) => string;
  custom: (values: Record<string, string>) => string;
}

const dynamicParts = [
  "word/document.xml",
  "word/footnotes.xml",
  "word/numbering.xml",
  "docProps/core.xml",
  "docProps/custom.xml",
];

const marked: WordParagraph = { kind: "paragraph", style: "BodyText", runs: [{ kind: "text", text: "~text~" }] };

const sample: WordFile = {
  sections: [[marked], [marked], [marked]],
  footnotes: [[{ ...marked, style: "FootnoteText" }]],
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

/** Packs a sample of the form and takes it apart. */
export async function createSkeleton(form: Form): Promise<Skeleton> {
  const parts = unzipSync(await packReference(sample, form));
  const order = Object.keys(parts);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    fixed: new Map(Object.entries(parts).filter(([name]) => !dynamicParts.includes(name))),
    order,
    document: cutDocument(text("word/document.xml")),
    footnotes: cutFootnotes(text("word/footnotes.xml")),
    core: fill(withMoment(text("docProps/core.xml"))),
    custom: fill(text("docProps/custom.xml")),
  };
}

function cutDocument(xml: string): Skeleton["document"] {
  const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([section]) => section);
  return {
    head: xml.slice(0, xml.indexOf("<w:body>") + "<w:body>".length),
    tail: xml.slice(xml.indexOf("</w:body>")),
    mainSection: sections[0] ?? "",
    appendixSection: sections[1] ?? "",
  };
}

function cutFootnotes(xml: string): Skeleton["footnotes"] {
  const start = xml.indexOf('<w:footnote w:id="1">');
  const end = xml.lastIndexOf("</w:footnote>");
  const note = xml.slice(start, end);
  const mark = /<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>/.exec(note)?.[0] ?? "";
  return {
    head: xml.slice(0, start),
    tail: xml.slice(end + "</w:footnote>".length),
    open: note.slice(0, note.indexOf("<w:p>")).split("1"),
    close: "</w:footnote>",
    mark,
  };
}

/** The package writes the clock into core.xml; the moment comes from the data instead. */
function withMoment(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, "$1~moment~");
}

function fill(xml: string): (values: Record<string, string>) => string {
  const pieces = xml.split(/~(\w+)~/);
  return (values) => pieces.map((piece, index) => (index % 2 ? (values[piece] ?? "") : piece)).join("");
}
