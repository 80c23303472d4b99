/** A `WordFile` in, the `docx` package's own document out: the reference that the fast writer must equal part by part. */
import {
  Document,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  UnderlineType,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import type { Form } from "../form/schema.ts";
import { levelOptions, makeTable, paragraphOptions, sectionOptions } from "./options.ts";
import { stylesOf } from "./styles.ts";
import type { WordBlock, WordFile, WordParagraph, WordRun } from "./word.ts";

/** Builds the document from the package's own objects. */
export function makeDocument(file: WordFile, form: Form): Document {
  const { properties } = file;
  return new Document({
    title: properties.title,
    creator: properties.organ,
    lastModifiedBy: "Soạn",
    keywords: properties.keywords,
    customProperties: [
      { name: "soan-form", value: properties.formId },
      { name: "soan-data", value: properties.dataHash },
    ],
    styles: stylesOf(form),
    numbering: { config: file.lists.map((list) => ({ reference: list.id, levels: [levelOptions(list, form)] })) },
    footnotes: Object.fromEntries(
      file.footnotes.map((paragraphs, index) => [index + 1, { children: paragraphs.map(makeParagraph) }]),
    ),
    sections: file.sections.map((blocks, index) => ({
      properties: sectionOptions(form, index === 0 ? "main" : "appendix"),
      ...(index === 0
        ? {
            headers: {
              default: new Header({ children: [pageNumber()] }),
              first: new Header({ children: [new Paragraph({ style: "PageNumber" })] }),
            },
          }
        : {}),
      children: blocks.map((block) => makeBlock(block, form)),
    })),
  });
}

/** Packs with the package's own packer. Its bytes carry the clock; the parts' text does not, except core.xml. */
export async function packReference(file: WordFile, form: Form): Promise<Uint8Array> {
  return Packer.toBuffer(makeDocument(file, form));
}

/** Turns one run into the package's object. */
export function makeRun(run: WordRun): ParagraphChild {
  if (run.kind === "note") return new FootnoteReferenceRun(run.number);
  if (run.kind === "break") return new TextRun({ break: 1 });
  const options: IRunOptions = {
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
  return new TextRun(options);
}

function makeParagraph(paragraph: WordParagraph): Paragraph {
  return new Paragraph({ ...paragraphOptions(paragraph), children: paragraph.runs.map(makeRun) });
}

function makeBlock(block: WordBlock, form: Form) {
  if (block.kind === "paragraph") return makeParagraph(block);
  return makeTable(
    block,
    form,
    block.rows.map((row) => row.map((cell) => cell.map(makeParagraph))),
  );
}

function pageNumber(): Paragraph {
  return new Paragraph({ style: "PageNumber", children: [new TextRun({ children: [PageNumber.CURRENT] })] });
}
