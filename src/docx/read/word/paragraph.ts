/** `w:p` → a paragraph as printed, with the text boxes anchored in it before it. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { countLabel, type CountedLabel } from "./count-labels.ts";
import { closeBrokenFields } from "./fields.ts";
import { readInlines } from "./inline.ts";
import type { ParagraphLook } from "./look.ts";
import type { SeenBlock, SeenParagraph } from "./model.ts";
import { readParagraphLook } from "./read-paragraph-look.ts";
import type { OpenParagraph, Reading } from "./reading.ts";
import { readNumberingReference, resolveStyle, type ResolvedStyle } from "./styles.ts";
import { childOf, childrenOf, valueOf } from "./xml.ts";

/** Reads one paragraph. Nothing comes of one whose mark was deleted: its words run on in the next. */
export function readParagraph(element: XmlElement, reading: Reading): SeenBlock[] {
  const index = reading.numbers.get(element) ?? 0;
  reading.report.at = { part: reading.part, paragraph: index };
  const properties = childOf(element, "w:pPr");
  const styleId = valueOf(properties, "w:pStyle");
  const style = resolveStyle(reading.sheet, styleId);
  const open: OpenParagraph = {
    index,
    style,
    pieces: reading.carried,
    boxed: [],
    newPage: reading.newPage,
    drawnLine: false,
  };
  reading.carried = [];
  reading.newPage = false;
  readInlines(childrenOf(element), reading, open);
  closeBrokenFields(reading);
  if (childOf(properties, "w:sectPr")) startSection(reading);
  const mark = childOf(properties, "w:rPr");
  if (childOf(mark, "w:del") || childOf(mark, "w:moveFrom")) {
    reading.carried = open.pieces;
    reading.newPage ||= open.newPage;
    return open.boxed;
  }
  const counted = countOf(properties, style, styleId, reading);
  const look = lookOf(properties, style, counted);
  const paragraph: SeenParagraph = {
    kind: "paragraph",
    part: reading.part,
    index,
    look,
    ...(counted ? { label: counted.label, level: counted.level } : {}),
    pieces: open.pieces,
    newPage: open.newPage || look.pageBreakBefore,
    drawnLine: open.drawnLine,
  };
  return [...open.boxed, paragraph];
}

/** The next paragraph belongs to the next section; whether that starts a page stands in the next section's own properties. */
function startSection(reading: Reading): void {
  reading.sectionStarts.shift();
  if (reading.sectionStarts[0] === true) reading.newPage = true;
}

function countOf(
  properties: XmlElement | undefined,
  style: ResolvedStyle,
  styleId: string | undefined,
  { counter }: Reading,
): CountedLabel | undefined {
  const own = readNumberingReference(properties);
  if (!own && !style.numbering) return undefined;
  return countLabel(counter, { ...style.numbering, ...own }, styleId);
}

/** The level's indents lie between the style's and the paragraph's own. */
function lookOf(
  properties: XmlElement | undefined,
  style: ResolvedStyle,
  counted: CountedLabel | undefined,
): ParagraphLook {
  const { leftMm, firstLineMm } = counted?.definition ?? {};
  return {
    ...style.paragraph,
    ...(leftMm === undefined ? {} : { leftMm }),
    ...(firstLineMm === undefined ? {} : { firstLineMm }),
    ...readParagraphLook(properties),
  };
}
