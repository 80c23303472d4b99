/**
 * Paragraphs and tables without their words: each shape is serialised once from the `docx` package's own objects
 * and kept as the text around its gaps. Words are then only escaped and joined.
 */
import { Document, Paragraph, TextRun, type IContext } from "docx";
import type { Form } from "../../form/schema.ts";
import { makeTable, paragraphOptions } from "../options.ts";
import { makeRun } from "../reference.ts";
import type { WordParagraph, WordRun, WordTable } from "../word.ts";
import { serializeXml, type Prepared } from "./xml.ts";

export interface ParagraphShape {
  /** Up to the list number, or the whole opening when there is no list. */
  open: string;
  /** From the list number to the end of the paragraph's properties; empty when there is no list. */
  numbered: string;
  /** End of the properties, before which a section's properties go. */
  propertiesEnd: string;
}

export interface Shapes {
  paragraph: (paragraph: WordParagraph) => ParagraphShape;
  /** Opening and closing text of a run around its words or number. */
  run: (run: WordRun) => readonly [string, string];
  /** Text around the cells of a table, row by row. */
  table: (table: WordTable) => readonly string[];
}

/** Letterheads differ in width from unit to unit; this many shapes are remembered before the memory is emptied. */
const remembered = 2000;

/** A component of the package; its union of paragraph children also names a few that are not written this way. */
interface Preparable {
  prepForXml: (context: IContext) => unknown;
}

const placeholder = "~";

/** Makes the shape memory of one form. */
export function createShapes(form: Form): Shapes {
  const file = new Document({ sections: [] });
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  const xml = (component: Preparable): string => serializeXml(component.prepForXml(context) as Prepared);
  const mark = xml(new TextRun(placeholder));
  const cell = (): Paragraph => new Paragraph({ children: [new TextRun(placeholder)] });
  const cellXml = xml(cell());

  return {
    paragraph: remember(paragraphKey, (paragraph) => {
      const reference = paragraph.list === undefined ? undefined : placeholder;
      const text = xml(
        new Paragraph({ ...paragraphOptions(paragraph, reference), children: [new TextRun(placeholder)] }),
      );
      const [head = ""] = text.split(mark);
      const end = head.lastIndexOf("</w:pPr>");
      const [open = "", numbered = ""] = head.slice(0, end).split(`{${placeholder}-0}`);
      return { open, numbered, propertiesEnd: head.slice(end) };
    }),
    run: remember(runKey, (run) => {
      const text = xml(makeRunOf(run));
      const [before = "", after = ""] = run.kind === "note" ? text.split('"0"') : text.split(placeholder);
      return run.kind === "note" ? [`${before}"`, `"${after}`] : [before, after];
    }),
    table: remember(tableKey, (table) => {
      const cells = table.rows.map((row) => row.map(() => [cell()]));
      return xml(makeTable(table, form, cells)).split(cellXml);
    }),
  };
}

function makeRunOf(run: WordRun): Preparable {
  if (run.kind === "text") return makeRun({ ...run, text: placeholder }) as Preparable;
  return makeRun(run.kind === "note" ? { kind: "note", number: 0 } : run) as Preparable;
}

function paragraphKey({ style, list, keepNext, indent, before, after }: WordParagraph): string {
  return `${style}|${list === undefined ? "" : "#"}|${keepNext ? 1 : 0}|${indent ? `${indent.left},${indent.right}` : ""}|${before ?? ""}|${after ?? ""}`;
}

function runKey(run: WordRun): string {
  return run.kind === "text"
    ? `text${run.bold ? "b" : ""}${run.italic ? "i" : ""}${run.underline ? "u" : ""}`
    : run.kind;
}

function tableKey({ look, columns, rows }: WordTable): string {
  return `${look}|${columns.join(",")}|${rows.length}`;
}

function remember<In, Out>(keyOf: (value: In) => string, make: (value: In) => Out): (value: In) => Out {
  const memory = new Map<string, Out>();
  return (value) => {
    const key = keyOf(value);
    const known = memory.get(key);
    if (known !== undefined) return known;
    const made = make(value);
    if (memory.size >= remembered) memory.clear();
    memory.set(key, made);
    return made;
  };
}
