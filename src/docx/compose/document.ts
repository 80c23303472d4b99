/** A document tree and a form in, everything Word is told out. */
import type { Form } from "../../form/schema.ts";
import type { Block, Doc } from "../../tree/nodes.ts";
import type { WordBlock, WordFile } from "../word.ts";
import { composeAppendix } from "./appendix.ts";
import { createComposed, type Composed } from "./composed.ts";
import { composeFlow, inBody } from "./flow.ts";
import { composeFootnote } from "./footnote.ts";
import { textAreaWidth, type Frame } from "./frame.ts";
import { keepWithSignature } from "./keep.ts";
import { composeHeadLines } from "./head-lines.ts";
import { composeLetterhead } from "./letterhead.ts";
import { createListBook } from "./lists.ts";
import { composeSignoff } from "./signoff.ts";

export interface FileFacts {
  /** Hash of the data behind the document, kept in the file's properties. */
  dataHash?: string;
  /** ISO date written as created and modified; the document's own, never the clock's. */
  date?: string;
}

/** Composes the whole file. Pure: the same tree, form and facts give the same result, whatever `composed` holds from other trees of the form. */
export function composeDocument(
  doc: Doc,
  form: Form,
  facts: FileFacts = {},
  composed: Composed = createComposed(),
): WordFile {
  const lists = createListBook();
  const numbers = new Map(doc.footnotes.map((note, index) => [note.id, index + 1]));
  const noteNumber = (id: string): number => numbers.get(id) ?? 0;
  const frame: Frame = { form, lists, textWidth: textAreaWidth(form), noteNumber, composed };
  const sections = [
    withFirstParagraph(composeMain(doc.children, frame), doc.footnotes.length > 0),
    ...doc.appendices.map((appendix) => composeAppendix(appendix, frame)),
  ];
  const footnotes = doc.footnotes.map((note) => composeFootnote(note, frame));
  const { title, organ, keywords, year } = doc.properties;
  return {
    sections: sections.map(withLastParagraph),
    footnotes,
    lists: lists.lists,
    properties: {
      title,
      organ,
      keywords: keywords.join("; "),
      formId: form.id,
      dataHash: facts.dataHash ?? "",
      moment: `${facts.date ?? `${year}-01-01`}T00:00:00Z`,
    },
  };
}

function composeMain(blocks: readonly Block[], frame: Frame): WordBlock[] {
  let composed: WordBlock[] = [];
  for (const block of blocks) {
    if (block.type === "signoff") composed = [...keepWithSignature(composed, frame), composeSignoff(block, frame)];
    else composed.push(...composeBlock(block, frame));
  }
  return composed;
}

function composeBlock(block: Exclude<Block, { type: "signoff" }>, frame: Frame): WordBlock[] {
  if (block.type === "letterhead") return [composeLetterhead(block, frame)];
  if (block.type === "title") return composeHeadLines(block.lines, frame);
  return composeFlow([block], inBody, frame);
}

/** Word wants a paragraph after a table that ends a section; ours is one point high and carries the section's properties. */
function withLastParagraph(blocks: WordBlock[]): WordBlock[] {
  return blocks.at(-1)?.kind === "table" ? [...blocks, thin] : blocks;
}

/** LibreOffice 7.4 puts an empty line above a table that opens a document with footnotes, unless a paragraph stands there. */
function withFirstParagraph(blocks: WordBlock[], hasFootnotes: boolean): WordBlock[] {
  return hasFootnotes && blocks[0]?.kind === "table" ? [thin, ...blocks] : blocks;
}

/** A paragraph one point high that prints nothing. */
const thin: WordBlock = { kind: "paragraph", style: "Thin", runs: [] };
