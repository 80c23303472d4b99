/** Shapes that a memory lacks in, the same memory with them out, each written by the `docx` package's own objects. */
import { Document, Paragraph, TextRun, type IContext } from "docx";
import type { Form } from "../../form/schema.ts";
import type { Memory, Missing } from "../fast/memory.ts";
import { cutPieces } from "../fast/pieces.ts";
import { levelOptions, makeTable, paragraphOptions } from "../options.ts";
import { makeRun } from "../reference.ts";
import type { WordList, WordParagraph, WordRun, WordTable } from "../word.ts";
import { serializeXml, type Prepared } from "./xml.ts";

/** A component of the package; its union of paragraph children also names a few that are not written this way. */
interface Preparable {
  prepForXml: (context: IContext) => unknown;
}

/** Numbers that stand for the gaps while the package writes; no real length is so odd. */
const gap = { left: 10_001, right: 10_002, before: 10_003, after: 10_004, column: 20_000, note: 10_005 };

const mark = "~";

/** Teaches the memory the missing shapes of a form. */
export function learn(memory: Memory, missing: Missing, form: Form): void {
  const file = new Document({ sections: [] });
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  const xml = (component: Preparable): string => serializeXml(component.prepForXml(context) as Prepared);
  for (const [key, paragraph] of missing.paragraphs) memory.paragraphs[key] = learnParagraph(paragraph, xml);
  for (const [key, run] of missing.runs) memory.runs[key] = learnRun(run, xml);
  for (const [key, table] of missing.tables) memory.tables[key] = learnTable(table, form, xml);
  for (const [key, list] of missing.lists) memory.lists[key] = learnList(list, form);
}

type Write = (component: Preparable) => string;

function learnParagraph(paragraph: WordParagraph, xml: Write) {
  const odd: WordParagraph = {
    ...paragraph,
    ...(paragraph.indent ? { indent: { left: gap.left, right: gap.right } } : {}),
    ...(paragraph.before === undefined ? {} : { before: gap.before }),
    ...(paragraph.after === undefined ? {} : { after: gap.after }),
  };
  const options = paragraphOptions(odd, paragraph.list === undefined ? undefined : mark);
  const text = xml(new Paragraph({ ...options, children: [new TextRun(mark)] }));
  return cutPieces(text, {
    [`{${mark}-0}`]: "list",
    [String(gap.left)]: "left",
    [String(gap.right)]: "right",
    [String(gap.before)]: "before",
    [String(gap.after)]: "after",
    "</w:pPr>": "section",
    [xml(new TextRun(mark))]: "runs",
  });
}

function learnRun(run: WordRun, xml: Write) {
  const odd: WordRun =
    run.kind === "text" ? { ...run, text: mark } : run.kind === "note" ? { kind: "note", number: gap.note } : run;
  return cutPieces(
    xml(makeRun(odd) as Preparable),
    run.kind === "note" ? { [String(gap.note)]: "content" } : { [mark]: "content" },
  );
}

function learnTable(table: WordTable, form: Form, xml: Write) {
  const cell = (): Paragraph => new Paragraph({ children: [new TextRun(mark)] });
  const columns = table.columns.map((_, index) => gap.column + index);
  const text = xml(
    makeTable(
      { ...table, columns },
      form,
      table.rows.map((row) => row.map(() => [cell()])),
    ),
  );
  const total = columns.reduce((sum, width) => sum + width, 0);
  const marks = Object.fromEntries(columns.map((width, index) => [`"${width}"`, `column${index}`]));
  return cutPieces(text, { ...marks, [`"${total}"`]: "total", [xml(cell())]: "cell" });
}

/** The package numbers its own bullets 1 and the only list of a file 2; ours is numbered by the file it goes into. */
const itsNumber = /(w:numId=|w:abstractNumId=|<w:abstractNumId w:val=)"2"/g;

function learnList(list: WordList, form: Form) {
  const config = [{ reference: list.id, levels: [levelOptions(list, form)] }];
  const file = new Document({ sections: [], numbering: { config } });
  file.Numbering.createConcreteNumberingInstance(list.id, 0);
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  const xml = serializeXml(file.Numbering.prepForXml(context) as Prepared).replace(itsNumber, `$1"${mark}"`);
  const gaps = { [`"${mark}"`]: "id" };
  return {
    abstract: cutPieces(last(xml, "<w:abstractNum ", "</w:abstractNum>"), gaps),
    concrete: cutPieces(last(xml, "<w:num ", "</w:num>"), gaps),
  };
}

function last(xml: string, open: string, close: string): string {
  const start = xml.lastIndexOf(open);
  return xml.slice(start, xml.indexOf(close, start) + close.length);
}
