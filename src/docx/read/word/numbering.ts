/** The numbering part → lists and their levels (ISO/IEC 29500-1, 17.9). */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { twipsToMm } from "../../units.ts";
import { symbolText } from "./symbols.ts";
import type { StyleSheet } from "./styles.ts";
import { childOf, childrenOf, findInside, flagOf, numberAt, valueOf } from "./xml.ts";

export interface Level {
  start: number;
  format: string;
  /** Label with `%1` … `%9` for the numbers of the levels. */
  text: string;
  /** Counts anew after a unit of this level (from 1) or an outer one; 0 never, undefined after any outer one. */
  restart?: number;
  /** All numbers in Arabic numerals. */
  legal: boolean;
  /** Paragraph style that stands on this level. */
  style?: string;
  leftMm?: number;
  firstLineMm?: number;
}

export interface List {
  /** Lists of one abstract numbering count on together. */
  abstract: string;
  levels: Map<number, Level>;
  /** Number that a level starts at anew when this list first uses it. */
  startOverrides: Map<number, number>;
}

/** Lists by `w:numId`. */
export type Lists = Map<string, List>;

interface Abstract {
  levels: Map<number, Level>;
  styleLink?: string;
}

/** Reads all lists. A list that points to a numbering style takes the levels of that style's list. */
export function readNumbering(root: XmlElement | undefined, sheet: StyleSheet): Lists {
  const abstracts = new Map<string, Abstract>();
  for (const element of childrenOf(root, "w:abstractNum")) {
    const styleLink = valueOf(element, "w:numStyleLink");
    const levels = readLevels(element);
    abstracts.set(element.attributes["w:abstractNumId"] ?? "", {
      levels,
      ...(styleLink === undefined ? {} : { styleLink }),
    });
  }
  const targets = new Map<string, string>();
  const lists: Lists = new Map();
  for (const element of childrenOf(root, "w:num")) {
    targets.set(element.attributes["w:numId"] ?? "", valueOf(element, "w:abstractNumId") ?? "");
  }
  for (const element of childrenOf(root, "w:num")) {
    const id = element.attributes["w:numId"] ?? "";
    const abstract = linkedAbstract(targets.get(id) ?? "", abstracts, targets, sheet);
    const levels = new Map(abstracts.get(abstract)?.levels);
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(element, "w:lvlOverride")) {
      const level = numberAt(override, "w:ilvl") ?? 0;
      const start = numberAt(childOf(override, "w:startOverride"), "w:val");
      const own = childOf(override, "w:lvl");
      if (own) levels.set(level, readLevel(own));
      if (start !== undefined) startOverrides.set(level, start);
    }
    lists.set(id, { abstract, levels, startOverrides });
  }
  return lists;
}

function linkedAbstract(
  id: string,
  abstracts: ReadonlyMap<string, Abstract>,
  targets: ReadonlyMap<string, string>,
  sheet: StyleSheet,
): string {
  const link = abstracts.get(id)?.styleLink;
  const numId = link === undefined ? undefined : sheet.styles.get(link)?.numbering?.numId;
  const target = numId === undefined ? undefined : targets.get(numId);
  return target !== undefined && abstracts.get(target)?.styleLink === undefined ? target : id;
}

function readLevels(element: XmlElement): Map<number, Level> {
  return new Map(childrenOf(element, "w:lvl").map((level) => [numberAt(level, "w:ilvl") ?? 0, readLevel(level)]));
}

function readLevel(element: XmlElement): Level {
  const restart = numberAt(childOf(element, "w:lvlRestart"), "w:val");
  const style = valueOf(element, "w:pStyle");
  // Word 2010 and later keep formats that are newer than 2006 in a choice.
  const format = childOf(element, "w:numFmt") ?? findInside(element, "w:numFmt");
  const indent = childOf(childOf(element, "w:pPr"), "w:ind");
  const left = numberAt(indent, "w:left", "w:start");
  const hanging = numberAt(indent, "w:hanging");
  const first = numberAt(indent, "w:firstLine");
  const font = childOf(childOf(element, "w:rPr"), "w:rFonts")?.attributes["w:ascii"];
  const text = valueOf(element, "w:lvlText") ?? "";
  const isBullet = format?.attributes["w:val"] === "bullet";
  return {
    start: numberAt(childOf(element, "w:start"), "w:val") ?? 0,
    format: format?.attributes["w:val"] ?? "decimal",
    text: isBullet ? symbolText(text, font) || "•" : text,
    ...(restart === undefined ? {} : { restart }),
    legal: flagOf(element, "w:isLgl") ?? false,
    ...(style === undefined ? {} : { style }),
    ...(left === undefined ? {} : { leftMm: twipsToMm(left) }),
    ...(hanging ? { firstLineMm: twipsToMm(-hanging) } : first === undefined ? {} : { firstLineMm: twipsToMm(first) }),
  };
}
