/** Blocks of a part → paragraphs and tables: a table from element name to reader. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { note } from "../report.ts";
import { ignoredElements } from "./ignored.ts";
import type { SeenBlock } from "./model.ts";
import { readParagraph } from "./paragraph.ts";
import type { Reading } from "./reading.ts";
import { readTable } from "./tables.ts";
import { childOf, childrenOf, findInside } from "./xml.ts";

type Reader = (element: XmlElement, reading: Reading) => SeenBlock[];

const enter: Reader = (element, reading) => readBlocks(childrenOf(element), reading);

const readers: Readonly<Record<string, Reader>> = {
  "w:p": readParagraph,
  "w:tbl": (element, reading) => [readTable(element, reading)],
  "w:sdt": readContentControl,
  "w:customXml": enter,
  "w:smartTag": enter,
  "w:ins": enter,
  "w:moveTo": enter,
  "w:del": () => [],
  "w:moveFrom": () => [],
  "mc:AlternateContent": (element, reading) =>
    readBlocks(childrenOf(childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback")), reading),
  "w:altChunk": (_, reading) => {
    note(reading.report, "embedded-file");
    return [];
  },
};

/** Reads blocks in order. */
export function readBlocks(elements: readonly XmlElement[], reading: Reading): SeenBlock[] {
  return elements.flatMap((element) => {
    const reader = readers[element.name];
    if (reader) return reader(element, reading);
    if (!ignoredElements.has(element.name)) note(reading.report, "unknown-element", element.name);
    return [];
  });
}

/** A content control is its content, except a table of contents, which repeats the headings. */
function readContentControl(element: XmlElement, reading: Reading): SeenBlock[] {
  const properties = childOf(element, "w:sdtPr");
  const gallery = properties && findInside(properties, "w:docPartGallery")?.attributes["w:val"];
  if (gallery === "Table of Contents") {
    note(reading.report, "contents-list");
    return [];
  }
  return readBlocks(childrenOf(childOf(element, "w:sdtContent")), reading);
}
