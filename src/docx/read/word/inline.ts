/** Content of a paragraph → its runs: a table from element name to reader. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { note, type Finding } from "../report.ts";
import { openSimpleField } from "./fields.ts";
import { ignoredElements } from "./ignored.ts";
import type { OpenParagraph, Reading } from "./reading.ts";
import { readRun } from "./run-content.ts";
import { childOf, childrenOf, findInside, textOf } from "./xml.ts";

type Reader = (element: XmlElement, reading: Reading, paragraph: OpenParagraph) => void;

const enter: Reader = (element, reading, paragraph) => {
  readInlines(childrenOf(element), reading, paragraph);
};

const enterNoting =
  (finding: Finding): Reader =>
  (element, reading, paragraph) => {
    note(reading.report, finding, undefined, textOf(element).trim());
    enter(element, reading, paragraph);
  };

const skipNoting =
  (finding: Finding): Reader =>
  (element, reading) => {
    if (findInside(element, "w:r")) note(reading.report, finding, undefined, textOf(element).trim());
  };

const readers: Readonly<Record<string, Reader>> = {
  "w:r": readRun,
  "w:hyperlink": enter,
  "w:smartTag": enter,
  "w:customXml": enter,
  "w:dir": enter,
  "w:bdo": enter,
  "w:ins": enterNoting("inserted"),
  "w:moveTo": enterNoting("moved"),
  "w:del": skipNoting("deleted"),
  // Counted where the words went to.
  "w:moveFrom": () => undefined,
  "w:sdt": (element, reading, paragraph) => {
    readInlines(childrenOf(childOf(element, "w:sdtContent")), reading, paragraph);
  },
  "w:fldSimple": (element, reading, paragraph) => {
    openSimpleField(element, reading);
    enter(element, reading, paragraph);
    reading.fields.pop();
  },
  "mc:AlternateContent": (element, reading, paragraph) => {
    const branch = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
    readInlines(childrenOf(branch), reading, paragraph);
  },
  "m:oMath": readEquation,
  "m:oMathPara": readEquation,
};

/** Reads the content of a paragraph into it. */
export function readInlines(elements: readonly XmlElement[], reading: Reading, paragraph: OpenParagraph): void {
  for (const element of elements) {
    const reader = readers[element.name];
    if (reader) reader(element, reading, paragraph);
    else if (!ignoredElements.has(element.name)) note(reading.report, "unknown-element", element.name);
  }
}

/** An equation keeps its letters and loses its layout. */
function readEquation(element: XmlElement, reading: Reading, paragraph: OpenParagraph): void {
  const text = textOf(element);
  note(reading.report, "equation", undefined, text);
  const look = { ...reading.sheet.run, ...paragraph.style.run };
  if (text !== "") paragraph.pieces.push({ kind: "text", text, look, paragraph: paragraph.index, run: 0, offset: 0 });
}
