/** An opened package → its Word-shaped content: body, notes, pages, properties. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import type { Package } from "../package/open-package.ts";
import { note, type Report } from "../report.ts";
import { readBlocks } from "./blocks.ts";
import { createLabelCounter, type LabelCounter } from "./count-labels.ts";
import { numberElements } from "./element-numbers.ts";
import { plainParagraph } from "./look.ts";
import type { SeenBlock } from "./model.ts";
import { readNumbering } from "./numbering.ts";
import { readHeaderLook } from "./page-number.ts";
import type { Reading } from "./reading.ts";
import { readFileProperties, type FileProperties } from "./properties.ts";
import { readPages, sectionsOf, startsPage, type PageLook } from "./sections.ts";
import { readStyles, type StyleSheet } from "./styles.ts";
import { readTheme, type ThemeFonts } from "./theme.ts";
import { childOf, childrenOf } from "./xml.ts";

export interface SeenDocument {
  blocks: SeenBlock[];
  /** Notes by `footnote 2`, `endnote 1`, without the separators that Word keeps beside them. */
  notes: Map<string, SeenBlock[]>;
  pages: PageLook[];
  properties: FileProperties;
}

interface Parts {
  package: Package;
  report: Report;
  sheet: StyleSheet;
  theme: ThemeFonts;
  counter: LabelCounter;
}

/** Reads everything that the main part leads to. */
export function readWord(opened: Package, report: Report): SeenDocument {
  const related = [...opened.related(opened.main).values()];
  const rootOf = (type: string): XmlElement | undefined => {
    const part = related.find((one) => one.type === type)?.part;
    return part === undefined ? undefined : opened.root(part);
  };
  const theme = readTheme(rootOf("theme"));
  const sheet = readStyles(rootOf("styles"), theme);
  const onUnknown = (format: string): void => {
    note(report, "number-format", format);
  };
  const counter = createLabelCounter(readNumbering(rootOf("numbering"), sheet), onUnknown);
  const parts: Parts = { package: opened, report, sheet, theme, counter };
  const root = opened.root(opened.main);
  const body = childOf(root, "w:body");
  const sections = body ? sectionsOf(body) : [];
  const blocks = root && body ? readPart(opened.main, root, body, sections.map(startsPage), parts) : [];
  return {
    blocks,
    notes: new Map([...readNotes("footnote", related, parts), ...readNotes("endnote", related, parts)]),
    pages: readPages(sections, (id, place) => readHeader(id, place, parts)),
    properties: readFileProperties(opened),
  };
}

function readPart(
  part: string,
  root: XmlElement,
  holder: XmlElement,
  sectionStarts: boolean[],
  parts: Parts,
): SeenBlock[] {
  const reading = openReading(part, root, sectionStarts, parts);
  return flushed(readBlocks(childrenOf(holder), reading), reading);
}

function openReading(part: string, root: XmlElement, sectionStarts: boolean[], parts: Parts): Reading {
  const { sheet, theme, counter, report } = parts;
  return {
    part,
    sheet,
    theme,
    counter,
    report,
    numbers: numberElements(root),
    fields: [],
    newPage: false,
    sectionStarts: [...sectionStarts],
    carried: [],
    readBlocks,
  };
}

/** Words whose paragraph mark was deleted and that no paragraph follows are a paragraph. */
function flushed(blocks: SeenBlock[], { part, carried }: Reading): SeenBlock[] {
  const [first] = carried;
  if (!first) return blocks;
  const look = plainParagraph;
  return [
    ...blocks,
    { kind: "paragraph", part, index: first.paragraph, look, pieces: carried, newPage: false, drawnLine: false },
  ];
}

function readNotes(
  kind: "footnote" | "endnote",
  related: readonly { type: string; part: string }[],
  parts: Parts,
): [string, SeenBlock[]][] {
  const part = related.find(({ type }) => type === `${kind}s`)?.part;
  const root = part === undefined ? undefined : parts.package.root(part);
  if (part === undefined || !root) return [];
  const reading = openReading(part, root, [], parts);
  return childrenOf(root, `w:${kind}`).flatMap((element): [string, SeenBlock[]][] => {
    // Separators and continuation notices carry a type (ISO/IEC 29500-1, 17.18.33).
    const type = element.attributes["w:type"];
    if (type !== undefined && type !== "normal") return [];
    return [[`${kind} ${element.attributes["w:id"] ?? ""}`, readBlocks(childrenOf(element), reading)]];
  });
}

function readHeader(
  id: string,
  place: "header" | "footer",
  parts: Parts,
): ReturnType<typeof readHeaderLook> | undefined {
  const target = parts.package.related(parts.package.main).get(id);
  const root = target?.type === place ? parts.package.root(target.part) : undefined;
  if (!target || !root) return undefined;
  return readHeaderLook(root, openReading(target.part, root, [], parts));
}
