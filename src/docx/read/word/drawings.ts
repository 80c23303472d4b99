/** Drawings and pictures → the paragraphs of their text boxes, and whether they draw a line; nothing else of them is text. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { note } from "../report.ts";
import { isShown, type OpenParagraph, type Reading } from "./reading.ts";
import { childOf, childrenOf, numberAt } from "./xml.ts";

/** Reads `w:drawing`, `w:pict` or `w:object`. */
export function readDrawing(element: XmlElement, reading: Reading, paragraph: OpenParagraph): void {
  if (!isShown(reading)) return;
  const boxes = textBoxesIn(element);
  for (const box of boxes) paragraph.boxed.push(...readBox(box, reading));
  if (boxes.length > 0) return;
  if (drawsLine(element)) paragraph.drawnLine = true;
  else
    note(
      reading.report,
      element.name === "w:object" ? "embedded-file" : hasInside(element, "c:chart") ? "chart" : "picture",
    );
}

/** A box is read apart: fields, page breaks and deleted marks of the text around it do not reach into it. */
function readBox(box: XmlElement, reading: Reading): ReturnType<Reading["readBlocks"]> {
  const { at } = reading.report;
  const blocks = reading.readBlocks(childrenOf(box), { ...reading, fields: [], newPage: false, carried: [] });
  reading.report.at = at;
  return blocks;
}

/** Contents of text boxes, of the first branch of every choice only. */
function textBoxesIn(element: XmlElement): XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") {
    const branch = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
    return branch ? textBoxesIn(branch) : [];
  }
  return childrenOf(element).flatMap(textBoxesIn);
}

function hasInside(element: XmlElement, name: string): boolean {
  return element.name === name || childrenOf(element).some((child) => hasInside(child, name));
}

/** Lower than this a shape is a line: half a millimetre, EMU. */
const thinnest = 18_000;

function drawsLine(element: XmlElement): boolean {
  const { name, attributes } = element;
  if (name === "v:line" || attributes["o:hr"] === "t" || attributes["o:connectortype"] === "straight") return true;
  if (name === "a:prstGeom" && /^(?:line|straightConnector1)$/.test(attributes["prst"] ?? "")) return true;
  if (name === "wp:extent" && (numberAt(element, "cy") ?? thinnest) < thinnest) return true;
  return childrenOf(element).some(drawsLine);
}
