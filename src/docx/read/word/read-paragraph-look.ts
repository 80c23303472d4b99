/** `w:pPr` → the parts of a paragraph's look that it states. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { twipsToMm, twipsToPt } from "../../units.ts";
import type { ParagraphLook } from "./look.ts";
import { childOf, childrenOf, flagOf, numberAt, valueOf } from "./xml.ts";

const alignments: Readonly<Record<string, ParagraphLook["align"]>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "both",
  distribute: "both",
};

const lineRules: Readonly<Record<string, ParagraphLook["lineRule"]>> = {
  auto: "auto",
  exact: "exact",
  atLeast: "atLeast",
};

const flags = [
  ["keepNext", "w:keepNext"],
  ["keepLines", "w:keepLines"],
  ["widowControl", "w:widowControl"],
  ["pageBreakBefore", "w:pageBreakBefore"],
] as const;

/** Reads what paragraph properties state, its style's name left out. */
export function readParagraphLook(properties: XmlElement | undefined): Partial<ParagraphLook> {
  if (!properties || properties.children.length === 0) return {};
  const look: Partial<ParagraphLook> = {};
  for (const [key, name] of flags) {
    const flag = flagOf(properties, name);
    if (flag !== undefined) look[key] = flag;
  }
  const align = alignments[valueOf(properties, "w:jc") ?? ""];
  if (align) look.align = align;
  const outline = numberAt(childOf(properties, "w:outlineLvl"), "w:val");
  if (outline !== undefined && outline < bodyLevel) look.outline = outline;
  return {
    ...look,
    ...readIndent(childOf(properties, "w:ind")),
    ...readSpacing(childOf(properties, "w:spacing")),
    ...readBorders(properties),
  };
}

/** The outline level that means body text (ISO/IEC 29500-1, 17.3.1.20). */
const bodyLevel = 9;

function readIndent(indent: XmlElement | undefined): Partial<ParagraphLook> {
  const look: Partial<ParagraphLook> = {};
  const left = numberAt(indent, "w:left", "w:start");
  const right = numberAt(indent, "w:right", "w:end");
  const hanging = numberAt(indent, "w:hanging");
  const first = numberAt(indent, "w:firstLine");
  if (left !== undefined) look.leftMm = twipsToMm(left);
  if (right !== undefined) look.rightMm = twipsToMm(right);
  if (hanging !== undefined && (hanging !== 0 || first === undefined)) look.firstLineMm = twipsToMm(-hanging);
  else if (first !== undefined) look.firstLineMm = twipsToMm(first);
  return look;
}

function readSpacing(spacing: XmlElement | undefined): Partial<ParagraphLook> {
  const look: Partial<ParagraphLook> = {};
  const before = numberAt(spacing, "w:before");
  const after = numberAt(spacing, "w:after");
  const line = numberAt(spacing, "w:line");
  if (before !== undefined) look.beforePt = twipsToPt(before);
  if (after !== undefined) look.afterPt = twipsToPt(after);
  if (line !== undefined) {
    look.lineRule = lineRules[spacing?.attributes["w:lineRule"] ?? "auto"] ?? "auto";
    look.line = look.lineRule === "auto" ? line / singleLine : twipsToPt(line);
  }
  return look;
}

/** `auto` counts in 240ths of a line (ISO/IEC 29500-1, 17.3.1.33). */
const singleLine = 240;

function readBorders(properties: XmlElement): Partial<ParagraphLook> {
  const element = childOf(properties, "w:pBdr");
  if (!element) return {};
  const drawn = childrenOf(element).filter(
    ({ attributes }) => !["nil", "none", undefined].includes(attributes["w:val"]),
  );
  return { borders: drawn.map(({ name }) => name.slice("w:".length)) };
}
