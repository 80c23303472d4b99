/** `w:sectPr` → measures of the page, and what its headers and footers print. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { twipsToMm } from "../../units.ts";
import type { ParagraphLook, RunLook } from "./look.ts";
import { childOf, childrenOf, flagOf, numberAt, valueOf } from "./xml.ts";

export interface PageLook {
  widthMm: number;
  heightMm: number;
  topMm: number;
  bottomMm: number;
  leftMm: number;
  rightMm: number;
  /** Distance of the header and footer from the edge of the paper. */
  headerMm: number;
  footerMm: number;
  landscape: boolean;
  /** The first page has headers of its own. */
  titlePage: boolean;
  /** Number of the section's first page when it starts a series. */
  firstNumber?: number;
  headers: HeaderLook[];
}

/** One header or footer. */
export interface HeaderLook {
  place: "header" | "footer";
  pages: "default" | "first" | "even";
  text: string;
  /** Look of the page number, when there is one. */
  pageNumber?: { paragraph: ParagraphLook; run: RunLook };
}

/** Reads the header or footer part that a relationship id names. */
export type HeaderReader = (
  relationship: string,
  place: HeaderLook["place"],
) => Omit<HeaderLook, "place" | "pages"> | undefined;

/** Section properties of a body, in order. */
export function sectionsOf(body: XmlElement): XmlElement[] {
  return childrenOf(body).flatMap((child) => {
    if (child.name === "w:sectPr") return [child];
    if (child.name === "w:p") return childrenOf(childOf(child, "w:pPr"), "w:sectPr");
    return child.name === "w:sdt" ? sectionsOf(childOf(child, "w:sdtContent") ?? child) : [];
  });
}

/** True when a section starts on a page of its own; that is the default (ISO/IEC 29500-1, 17.6.22). */
export function startsPage(section: XmlElement): boolean {
  const type = valueOf(section, "w:type");
  return type !== "continuous" && type !== "nextColumn";
}

/** Reads sections; one that names no header takes the one of the section before it. */
export function readPages(sections: readonly XmlElement[], readHeader: HeaderReader): PageLook[] {
  let inherited: HeaderLook[] = [];
  return sections.map((section) => {
    const own = readHeaders(section, readHeader);
    const kept = inherited.filter(
      (header) => !own.some(({ place, pages }) => place === header.place && pages === header.pages),
    );
    inherited = [...kept, ...own];
    return { ...readMeasures(section), headers: inherited };
  });
}

function readHeaders(section: XmlElement, readHeader: HeaderReader): HeaderLook[] {
  return childrenOf(section).flatMap((reference): HeaderLook[] => {
    const place =
      reference.name === "w:headerReference" ? "header" : reference.name === "w:footerReference" ? "footer" : undefined;
    const header = place && readHeader(reference.attributes["r:id"] ?? "", place);
    if (!place || !header) return [];
    const type = reference.attributes["w:type"];
    return [{ place, pages: type === "first" || type === "even" ? type : "default", ...header }];
  });
}

function readMeasures(section: XmlElement): Omit<PageLook, "headers"> {
  const size = childOf(section, "w:pgSz");
  const margins = childOf(section, "w:pgMar");
  const first = numberAt(childOf(section, "w:pgNumType"), "w:start");
  const mm = (element: XmlElement | undefined, name: string, otherwise: number): number =>
    twipsToMm(Math.abs(numberAt(element, name) ?? otherwise));
  return {
    widthMm: mm(size, "w:w", letter.width),
    heightMm: mm(size, "w:h", letter.height),
    topMm: mm(margins, "w:top", inch),
    bottomMm: mm(margins, "w:bottom", inch),
    // The gutter widens the margin at the binding (ISO/IEC 29500-1, 17.6.11).
    leftMm: mm(margins, "w:left", inch) + mm(margins, "w:gutter", 0),
    rightMm: mm(margins, "w:right", inch),
    headerMm: mm(margins, "w:header", inch / 2),
    footerMm: mm(margins, "w:footer", inch / 2),
    landscape: size?.attributes["w:orient"] === "landscape",
    titlePage: flagOf(section, "w:titlePg") ?? false,
    ...(first === undefined ? {} : { firstNumber: first }),
  };
}

/** What Word takes where a file says nothing, twips. */
const inch = 1440;
const letter = { width: 12_240, height: 15_840 };
