/** The lists of a file in, its numbering.xml out; each kind of list is written once by the `docx` package and renumbered. */
import { Document, type IContext } from "docx";
import type { Form } from "../../form/schema.ts";
import { levelOptions } from "../options.ts";
import type { WordList } from "../word.ts";
import { serializeXml, type Prepared } from "./xml.ts";

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The package's own bullet list takes the first number of every file. */
const firstNumber = 2;

interface Definition {
  abstract: readonly [string, string];
  concrete: readonly [string, string, string];
}

/** Makes the writer of numbering.xml for one form. */
export function createNumberingWriter(form: Form): (lists: readonly WordList[]) => string {
  const known = new Map<string, Definition>();
  const empty = numberingXml([], form);
  const abstractsAt = empty.indexOf("<w:num ");
  const head = empty.slice(0, abstractsAt);
  const firstConcrete = empty.slice(abstractsAt, empty.lastIndexOf("</w:numbering>"));
  const tail = "</w:numbering>";

  const definitionOf = (list: WordList): Definition => {
    const key = `${list.format}|${list.text}|${list.start}|${list.place}`;
    const made = known.get(key) ?? cutDefinition(numberingXml([list], form));
    known.set(key, made);
    return made;
  };

  return (lists) => {
    let abstracts = "";
    let concretes = "";
    lists.forEach((list, index) => {
      const number = index + firstNumber;
      const { abstract, concrete } = definitionOf(list);
      abstracts += `${abstract[0]}${number}${abstract[1]}`;
      concretes += `${concrete[0]}${number}${concrete[1]}${number}${concrete[2]}`;
    });
    return head + abstracts + firstConcrete + concretes + tail;
  };
}

/** Number by which paragraphs refer to a list. */
export function listNumbers(lists: readonly WordList[]): ReadonlyMap<string, string> {
  return new Map(lists.map((list, index) => [list.id, String(index + firstNumber)]));
}

function numberingXml(lists: readonly WordList[], form: Form): string {
  const file = new Document({
    sections: [],
    numbering: { config: lists.map((list) => ({ reference: list.id, levels: [levelOptions(list, form)] })) },
  });
  for (const list of lists) file.Numbering.createConcreteNumberingInstance(list.id, 0);
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  return xmlHead + serializeXml(file.Numbering.prepForXml(context) as Prepared);
}

function cutDefinition(xml: string): Definition {
  const abstract = cut(xml, `<w:abstractNum w:abstractNumId="`, "</w:abstractNum>");
  const concrete = cut(xml, `<w:num w:numId="`, "</w:num>");
  const [first = "", second = "", ...rest] = concrete.split(`"${firstNumber}"`);
  const [before = "", ...after] = abstract.split(`"${firstNumber}"`);
  return {
    abstract: [`${before}"`, `"${after.join(`"${firstNumber}"`)}`],
    concrete: [`${first}"`, `"${second}"`, `"${rest.join(`"${firstNumber}"`)}`],
  };
}

/** The last element that opens with `open`: the one of the list, after the package's own. */
function cut(xml: string, open: string, close: string): string {
  const start = xml.lastIndexOf(open);
  return xml.slice(start, xml.indexOf(close, start) + close.length);
}
