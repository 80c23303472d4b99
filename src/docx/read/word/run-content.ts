/** Content of a run → pieces of text: a table from element name to reader. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { note } from "../report.ts";
import { readDrawing } from "./drawings.ts";
import { readFieldCharacter } from "./fields.ts";
import { ignoredElements } from "./ignored.ts";
import type { RunLook } from "./look.ts";
import type { Spot } from "./model.ts";
import { readRunLook } from "./read-run-look.ts";
import { isShown, type OpenParagraph, type Reading } from "./reading.ts";
import { resolveRun } from "./styles.ts";
import { symbolText } from "./symbols.ts";
import { childOf, childrenOf, textOf, valueOf } from "./xml.ts";

interface OpenRun {
  reading: Reading;
  paragraph: OpenParagraph;
  look: RunLook;
  run: number;
  /** Raw characters read so far. */
  offset: number;
}

type Reader = (element: XmlElement, open: OpenRun) => void;

const drawing: Reader = (element, { reading, paragraph }) => {
  readDrawing(element, reading, paragraph);
};

const readers: Readonly<Record<string, Reader>> = {
  "w:t": (element, open) => {
    // Line breaks and tabs inside the element print as spaces.
    const raw = textOf(element).replace(/[\t\r\n]/g, " ");
    // Without xml:space Word drops white space at both ends (XML 1.0, 2.10; ISO/IEC 29500-1, 17.3.3.31).
    const text = element.attributes["xml:space"] === "preserve" ? raw : trimXml(raw);
    addText(open, text, raw.length, raw.indexOf(text));
  },
  "w:tab": (_, open) => {
    addText(open, "\t", 1);
  },
  "w:ptab": (_, open) => {
    addText(open, "\t", 1);
  },
  "w:noBreakHyphen": (_, open) => {
    addText(open, "\u2011", 1);
  },
  "w:softHyphen": (_, open) => {
    addText(open, "\u00ad", 1);
  },
  "w:sym": ({ attributes }, open) => {
    const code = Number.parseInt(attributes["w:char"] ?? "", 16);
    const isCharacter = code > 0 && code <= 0xffff;
    addText(open, symbolText(String.fromCharCode(isCharacter ? code : 0x2022), attributes["w:font"]), 1);
  },
  "w:br": (element, open) => {
    const type = element.attributes["w:type"];
    if (type === undefined || type === "textWrapping") addBreak(open);
    else if (type === "page") startPage(open);
  },
  "w:cr": (_, open) => {
    addBreak(open);
  },
  "w:footnoteReference": (element, open) => {
    addNote(open, `footnote ${element.attributes["w:id"] ?? ""}`);
  },
  "w:endnoteReference": (element, open) => {
    addNote(open, `endnote ${element.attributes["w:id"] ?? ""}`);
  },
  "w:fldChar": (element, { reading }) => {
    readFieldCharacter(element, reading);
  },
  "w:instrText": (element, { reading }) => {
    const field = reading.fields.at(-1);
    if (field) field.code += textOf(element);
  },
  "w:commentReference": (_, { reading }) => {
    note(reading.report, "comment");
  },
  "w:drawing": drawing,
  "w:pict": drawing,
  "w:object": drawing,
  "mc:AlternateContent": (element, open) => {
    readContent(childrenOf(childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback")), open);
  },
};

/** Reads one run into its paragraph. */
export function readRun(element: XmlElement, reading: Reading, paragraph: OpenParagraph): void {
  const properties = childOf(element, "w:rPr");
  const look = resolveRun(
    reading.sheet,
    paragraph.style,
    valueOf(properties, "w:rStyle"),
    readRunLook(properties, reading.theme),
  );
  readContent(childrenOf(element), { reading, paragraph, look, run: reading.numbers.get(element) ?? 0, offset: 0 });
}

function readContent(elements: readonly XmlElement[], open: OpenRun): void {
  for (const element of elements) {
    const reader = readers[element.name];
    if (reader) reader(element, open);
    else if (!ignoredElements.has(element.name)) note(open.reading.report, "unknown-element", element.name);
  }
}

function trimXml(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

function addText(open: OpenRun, text: string, rawLength: number, skipped = 0): void {
  const { reading, paragraph, look } = open;
  const spot = { ...spotOf(open), offset: open.offset + Math.max(0, skipped) };
  open.offset += rawLength;
  if (text === "" || !isShown(reading)) return;
  if (look.hidden) {
    note(reading.report, "hidden", undefined, text.trim());
    return;
  }
  if (legacyFont.test(look.font) && /\p{L}/u.test(text)) note(reading.report, "legacy-font", look.font, text.trim());
  paragraph.pieces.push({ kind: "text", text, look, ...spot });
}

/** Fonts of TCVN3 and VNI: their letters are others in Unicode. */
const legacyFont = /^(?:\.vn|vni-)/i;

function addBreak(open: OpenRun): void {
  const { reading, paragraph, look } = open;
  const spot = spotOf(open);
  open.offset += 1;
  if (isShown(reading) && !look.hidden) paragraph.pieces.push({ kind: "break", look, ...spot });
}

function spotOf({ paragraph, run, offset }: OpenRun): Spot {
  return { paragraph: paragraph.index, run, offset };
}

/** A page break before the words of a paragraph starts a page with them, one behind them with the next paragraph. */
function startPage({ reading, paragraph }: OpenRun): void {
  if (paragraph.pieces.some((piece) => piece.kind !== "break")) reading.newPage = true;
  else paragraph.newPage = true;
}

function addNote(open: OpenRun, id: string): void {
  const { reading, paragraph, look } = open;
  if (isShown(reading)) paragraph.pieces.push({ kind: "note", id, look, ...spotOf(open) });
}
