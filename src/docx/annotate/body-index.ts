/** Root of the main part → paragraphs and runs by the numbers of the trace, and what stands around them. */
import type { XmlElement } from "../../tree/parse-xml.ts";
import { numberElements } from "../read/word/element-numbers.ts";
import { childOf, childrenOf } from "../read/word/xml.ts";

export interface BodyIndex {
  /** The nth `w:p`, from 1, and its nth `w:r`, from 0. */
  paragraph: (number: number) => XmlElement | undefined;
  run: (paragraph: number, number: number) => XmlElement | undefined;
  /** Runs with the mark of a footnote or endnote: `footnote 2`. */
  noteMark: (note: string) => XmlElement | undefined;
  /** Elements around one, the nearest first. */
  around: (element: XmlElement) => XmlElement[];
}

/** Indexes a part once for all comments. */
export function indexBody(root: XmlElement): BodyIndex {
  const numbers = numberElements(root);
  const parents = new Map<XmlElement, XmlElement>();
  const paragraphs = new Map<number, XmlElement>();
  const runs = new Map<string, XmlElement>();
  const marks = new Map<string, XmlElement>();
  const around = (element: XmlElement): XmlElement[] => {
    const parent = parents.get(element);
    return parent ? [parent, ...around(parent)] : [];
  };
  const visit = (element: XmlElement, paragraph: number): void => {
    let inside = paragraph;
    if (element.name === "w:p") {
      inside = numbers.get(element) ?? 0;
      paragraphs.set(inside, element);
    } else if (element.name === "w:r") {
      runs.set(`${paragraph}/${numbers.get(element) ?? 0}`, element);
      for (const kind of ["footnote", "endnote"]) {
        const id = childOf(element, `w:${kind}Reference`)?.attributes["w:id"];
        if (id !== undefined && !marks.has(`${kind} ${id}`)) marks.set(`${kind} ${id}`, element);
      }
    }
    for (const child of childrenOf(element)) {
      parents.set(child, element);
      visit(child, inside);
    }
  };
  visit(root, 0);
  return {
    paragraph: (number) => paragraphs.get(number),
    run: (paragraph, number) => runs.get(`${paragraph}/${number}`),
    noteMark: (note) => marks.get(note),
    around,
  };
}

/** Notes of a part by the numbers of its paragraphs: 3 → `footnote 2`. */
export function noteOfParagraph(root: XmlElement, kind: "footnote" | "endnote", paragraph: number): string | undefined {
  const numbers = numberElements(root);
  const holds = (element: XmlElement): boolean =>
    (element.name === "w:p" && numbers.get(element) === paragraph) || childrenOf(element).some(holds);
  const id = childrenOf(root, `w:${kind}`).find(holds)?.attributes["w:id"];
  return id === undefined ? undefined : `${kind} ${id}`;
}
