/** A `WordFile` in, the text of its document.xml and footnotes.xml out. */
import type { WordBlock, WordFile, WordParagraph, WordTable } from "../word.ts";
import type { Shapes } from "./shapes.ts";
import type { Skeleton } from "./skeleton.ts";
import { escapeXml } from "./xml.ts";

export interface Pen {
  skeleton: Skeleton;
  shapes: Shapes;
  /** Word's number of a list by its id. */
  listNumber: ReadonlyMap<string, string>;
}

/** Text of word/document.xml. Each section but the last is closed by its last paragraph (ISO/IEC 29500-1, 17.6.18). */
export function serializeDocument({ sections }: WordFile, pen: Pen): string {
  const { head, tail, mainSection, appendixSection } = pen.skeleton.document;
  const bodies = sections.map((blocks, index) => {
    const properties = index === 0 ? mainSection : appendixSection;
    const last = index === sections.length - 1;
    const closing = blocks.length - 1;
    const text = blocks
      .map((block, at) => serializeBlock(block, pen, !last && at === closing ? properties : ""))
      .join("");
    return last ? text + properties : text;
  });
  return head + bodies.join("") + tail;
}

/** Text of word/footnotes.xml; the first paragraph of a note begins with its number. */
export function serializeFootnotes({ footnotes }: WordFile, pen: Pen): string {
  const { head, tail, open, close, mark } = pen.skeleton.footnotes;
  const notes = footnotes.map((paragraphs, index) => {
    const body = paragraphs
      .map((paragraph, at) => serializeParagraph(paragraph, pen, "", at === 0 ? mark : ""))
      .join("");
    return open.join(String(index + 1)) + body + close;
  });
  return head + notes.join("") + tail;
}

function serializeBlock(block: WordBlock, pen: Pen, section: string): string {
  return block.kind === "paragraph" ? serializeParagraph(block, pen, section) : serializeTable(block, pen);
}

function serializeParagraph(
  paragraph: WordParagraph,
  { shapes, listNumber }: Pen,
  section: string,
  runsHead = "",
): string {
  const shape = shapes.paragraph(paragraph);
  let text =
    paragraph.list === undefined ? shape.open : shape.open + (listNumber.get(paragraph.list) ?? "") + shape.numbered;
  text += section + shape.propertiesEnd + runsHead;
  for (const run of paragraph.runs) {
    const [before, after] = shapes.run(run);
    text +=
      run.kind === "text"
        ? before + escapeXml(run.text) + after
        : run.kind === "note"
          ? before + String(run.number) + after
          : before + after;
  }
  return `${text}</w:p>`;
}

function serializeTable(table: WordTable, pen: Pen): string {
  const around = pen.shapes.table(table);
  const cells = table.rows
    .flat()
    .map((cell) => cell.map((paragraph) => serializeParagraph(paragraph, pen, "")).join(""));
  return around.map((piece, index) => piece + (cells[index] ?? "")).join("");
}
