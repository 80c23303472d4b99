/** What a comment says, line by line → `w:comment` as XML text (ISO/IEC 29500-1, 17.13.4.2). */
import { element, textNode, writeNode } from "../xml/element.ts";
import type { XmlElement } from "../../tree/parse-xml.ts";

export interface Signature {
  author: string;
  initials: string;
  /** `2027-01-15T08:00:00Z`; left out when the file tells none. */
  date?: string;
}

/** Each line is a paragraph. `names` declares the prefix where the part has another one. */
export function writeComment(
  id: number,
  lines: readonly string[],
  { author, initials, date }: Signature,
  names: Readonly<Record<string, string>>,
): string {
  const attributes = {
    ...names,
    "w:id": String(id),
    "w:author": author,
    ...(date === undefined ? {} : { "w:date": date }),
    "w:initials": initials,
  };
  const [first = "", ...rest] = lines;
  const mark = element("w:r", {}, [look(), element("w:annotationRef")]);
  return writeNode(
    element("w:comment", attributes, [paragraph(first, [mark]), ...rest.map((line) => paragraph(line))]),
  );
}

/** Plain small text: the document's own style may be indented, justified or large. */
function paragraph(text: string, before: readonly XmlElement[] = []): XmlElement {
  const properties = element("w:pPr", {}, [
    element("w:spacing", { "w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto" }),
    element("w:ind", { "w:left": "0", "w:firstLine": "0" }),
    element("w:jc", { "w:val": "left" }),
  ]);
  const words = element("w:t", { "xml:space": "preserve" }, [textNode(legal(text))]);
  return element("w:p", {}, [properties, ...before, element("w:r", {}, [look(), words])]);
}

function look(): XmlElement {
  const size = { "w:val": "20" };
  return element("w:rPr", {}, [element("w:sz", size), element("w:szCs", size)]);
}

/** Half a pair of surrogates and control characters have no place in XML (XML 1.0, 2.2). */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, " ");
}
