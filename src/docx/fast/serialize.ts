/** A `WordFile` and a memory that has all its shapes in, the text of the parts that differ from file to file out. */
import type { WordBlock, WordFile, WordList, WordParagraph, WordRun, WordTable } from "../word.ts";
import { escapeXml } from "./escape.ts";
import { listKey, paragraphKey, runKey, tableKey, type Memory } from "./memory.ts";
import { fillPieces } from "./pieces.ts";
import { findWritten, type Written } from "./written.ts";

/** The package's own bullet list takes the first number of every file. */
const firstList = 2;

/** Text of each part by its name in the package. */
export function serializeParts(file: WordFile, memory: Memory, written: Written): Record<string, string> {
  const listNumbers = new Map(file.lists.map((list, index) => [list.id, index + firstList]));
  const values = propertyValues(file);
  const pen: Pen = { memory, listNumbers, written };
  return {
    "word/document.xml": serializeDocument(file, pen),
    "word/footnotes.xml": serializeFootnotes(file, pen),
    "word/numbering.xml": serializeLists(file.lists, memory),
    "docProps/core.xml": fillPieces(memory.core, values),
    "docProps/custom.xml": fillPieces(memory.custom, values),
  };
}

interface Pen {
  memory: Memory;
  listNumbers: ReadonlyMap<string, number>;
  written: Written;
}

/** Each section but the last is closed by its last paragraph (ISO/IEC 29500-1, 17.6.18). */
function serializeDocument({ sections }: WordFile, pen: Pen): string {
  const { head, tail, mainSection, appendixSection } = pen.memory.document;
  let text = head;
  sections.forEach((blocks, index) => {
    const properties = index === 0 ? mainSection : appendixSection;
    const isLast = index === sections.length - 1;
    blocks.forEach((block, at) => {
      text += serializeBlock(block, pen, !isLast && at === blocks.length - 1 ? properties : "");
    });
    if (isLast) text += properties;
  });
  return text + tail;
}

/** The first paragraph of a note begins with its number. */
function serializeFootnotes({ footnotes }: WordFile, pen: Pen): string {
  const { head, tail, open, close, mark } = pen.memory.footnotes;
  const notes = footnotes.map((paragraphs, index) => {
    const body = paragraphs.map((paragraph, at) => serializeParagraph(paragraph, pen, "", at === 0 ? mark : ""));
    return fillPieces(open, { id: `"${index + 1}"` }) + body.join("") + close;
  });
  return head + notes.join("") + tail;
}

function serializeLists(lists: readonly WordList[], { numbering, lists: known }: Memory): string {
  const each = (part: "abstract" | "concrete"): string =>
    lists
      .map((list, index) => fillPieces(known[listKey(list)]?.[part] ?? [], { id: `"${index + firstList}"` }))
      .join("");
  return numbering.head + each("abstract") + numbering.middle + each("concrete") + numbering.tail;
}

function serializeBlock(block: WordBlock, pen: Pen, section: string): string {
  return block.kind === "paragraph" ? serializeParagraph(block, pen, section) : serializeTable(block, pen);
}

function serializeParagraph(paragraph: WordParagraph, pen: Pen, section: string, firstRun = ""): string {
  if (section !== "" || firstRun !== "") return fillParagraph(paragraph, pen, section, firstRun);
  const listNumber = pen.listNumbers.get(paragraph.list ?? "");
  const known = findWritten(pen.written, paragraph);
  if (known && known.listNumber === listNumber) return known.xml;
  const xml = fillParagraph(paragraph, pen, "", "");
  pen.written.set(paragraph.runs, { paragraph, listNumber, xml });
  return xml;
}

function fillParagraph(paragraph: WordParagraph, pen: Pen, section: string, firstRun: string): string {
  const { list, indent, before, after } = paragraph;
  return fillPieces(pen.memory.paragraphs[paragraphKey(paragraph)] ?? [], {
    runs: firstRun + serializeRuns(paragraph.runs, pen),
    section: `${section}</w:pPr>`,
    list: list === undefined ? "" : (pen.listNumbers.get(list) ?? ""),
    left: indent?.left ?? "",
    right: indent?.right ?? "",
    before: before ?? "",
    after: after ?? "",
  });
}

function serializeRuns(runs: readonly WordRun[], { memory }: Pen): string {
  let text = "";
  for (const run of runs) {
    const pieces = memory.runs[runKey(run)] ?? [];
    const content = run.kind === "text" ? escapeXml(run.text) : run.kind === "note" ? String(run.number) : "";
    text += (pieces[0] ?? "") + content + (pieces[2] ?? "");
  }
  return text;
}

function serializeTable(table: WordTable, pen: Pen): string {
  const pieces = pen.memory.tables[tableKey(table)] ?? [];
  const cells = table.rows.flat();
  const widths: Record<string, string> = { total: `"${table.columns.reduce((sum, width) => sum + width, 0)}"` };
  table.columns.forEach((width, index) => (widths[`column${index}`] = `"${width}"`));
  let cell = 0;
  return pieces.reduce(
    (text, piece, index) =>
      text +
      (index % 2 === 0 ? piece : piece === "cell" ? serializeCell(cells[cell++] ?? [], pen) : (widths[piece] ?? "")),
    "",
  );
}

function serializeCell(paragraphs: readonly WordParagraph[], pen: Pen): string {
  return paragraphs.map((paragraph) => serializeParagraph(paragraph, pen, "")).join("");
}

function propertyValues({ properties }: WordFile): Record<string, string> {
  const { title, organ, keywords, formId, dataHash, moment } = properties;
  const texts = { title, organ, keywords, form: formId, hash: dataHash, moment };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, escapeXml(text)]));
}
