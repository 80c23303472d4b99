/** A document tree in, the bytes of its Word file out; what a form's files have in common is prepared once. */
import type { Form } from "../form/schema.ts";
import type { Doc } from "../tree/nodes.ts";
import { composeDocument, type FileFacts } from "./compose/document.ts";
import { createNumberingWriter, listNumbers } from "./fast/numbering.ts";
import { serializeDocument, serializeFootnotes } from "./fast/serialize.ts";
import { createShapes } from "./fast/shapes.ts";
import { createSkeleton } from "./fast/skeleton.ts";
import { escapeXml } from "./fast/xml.ts";
import { zipEntry, zipFile, type ZipEntry } from "./fast/zip.ts";
import type { WordFile } from "./word.ts";

/** zlib levels: the best for parts compressed once, the usual for those compressed per document. */
const onceLevel = 9;
const eachLevel = 6;

export interface DocxWriter {
  /** Bytes of the .docx. The same tree and facts give the same bytes. */
  write: (doc: Doc, facts?: FileFacts) => Uint8Array;
}

/** Prepares a writer for one form. */
export async function createDocxWriter(form: Form): Promise<DocxWriter> {
  const skeleton = await createSkeleton(form);
  const shapes = createShapes(form);
  const numbering = createNumberingWriter(form);
  const fixed = new Map([...skeleton.fixed].map(([name, bytes]) => [name, zipEntry(name, bytes, onceLevel)]));
  const partsOf = (file: WordFile): Record<string, string> => {
    const pen = { skeleton, shapes, listNumber: listNumbers(file.lists) };
    const values = propertyValues(file);
    return {
      "word/document.xml": serializeDocument(file, pen),
      "word/footnotes.xml": serializeFootnotes(file, pen),
      "word/numbering.xml": numbering(file.lists),
      "docProps/core.xml": skeleton.core(values),
      "docProps/custom.xml": skeleton.custom(values),
    };
  };
  const order = ["[Content_Types].xml", ...skeleton.order.filter((name) => name !== "[Content_Types].xml")];
  return {
    write(doc, facts) {
      const parts = partsOf(composeDocument(doc, form, facts));
      const entries = order.map((name): ZipEntry => fixed.get(name) ?? zipEntry(name, parts[name] ?? "", eachLevel));
      return zipFile(entries);
    },
  };
}

function propertyValues({ properties }: WordFile): Record<string, string> {
  const { title, organ, keywords, formId, dataHash, moment } = properties;
  const texts = { title, organ, keywords, form: formId, hash: dataHash, moment };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, escapeXml(text)]));
}
