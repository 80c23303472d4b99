/** The styles part → styles by id, and looks resolved along their chains. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { plainParagraph, plainRun, type ParagraphLook, type RunLook } from "./look.ts";
import { readParagraphLook } from "./read-paragraph-look.ts";
import { readRunLook } from "./read-run-look.ts";
import type { ThemeFonts } from "./theme.ts";
import { childOf, childrenOf, numberAt, valueOf } from "./xml.ts";

export interface NumberingReference {
  numId?: string;
  level?: number;
}

export interface Style {
  id: string;
  name: string;
  type: string;
  basedOn?: string;
  paragraph: Partial<ParagraphLook>;
  run: Partial<RunLook>;
  numbering?: NumberingReference;
}

export interface StyleSheet {
  styles: Map<string, Style>;
  /** Id of the style of paragraphs that name none. */
  defaultParagraph?: string;
  paragraph: ParagraphLook;
  run: RunLook;
  /** Looks already worked out, by style id. */
  known: Map<string, ResolvedStyle>;
}

/** A style with all that it inherits. */
export interface ResolvedStyle {
  name: string;
  paragraph: ParagraphLook;
  run: Partial<RunLook>;
  numbering?: NumberingReference;
}

/** Reads styles and document defaults. */
export function readStyles(root: XmlElement | undefined, theme: ThemeFonts): StyleSheet {
  const defaults = childOf(root, "w:docDefaults");
  const paragraph = childOf(childOf(defaults, "w:pPrDefault"), "w:pPr");
  const run = childOf(childOf(defaults, "w:rPrDefault"), "w:rPr");
  const styles = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  for (const element of childrenOf(root, "w:style")) {
    const style = readStyle(element, theme);
    if (styles.has(style.id)) continue;
    styles.set(style.id, style);
    const isDefault = ["1", "true", "on"].includes(element.attributes["w:default"] ?? "");
    if (isDefault && style.type === "paragraph") defaultParagraph ??= style.id;
  }
  return {
    styles,
    ...(defaultParagraph === undefined ? {} : { defaultParagraph }),
    paragraph: { ...plainParagraph, ...readParagraphLook(paragraph) },
    run: { ...plainRun, ...readRunLook(run, theme) },
    known: new Map(),
  };
}

function readStyle(element: XmlElement, theme: ThemeFonts): Style {
  const properties = childOf(element, "w:pPr");
  const basedOn = valueOf(element, "w:basedOn");
  const numbering = readNumberingReference(properties);
  const id = element.attributes["w:styleId"] ?? "";
  return {
    id,
    name: valueOf(element, "w:name") ?? id,
    type: element.attributes["w:type"] ?? "paragraph",
    ...(basedOn === undefined ? {} : { basedOn }),
    paragraph: readParagraphLook(properties),
    run: readRunLook(childOf(element, "w:rPr"), theme),
    ...(numbering ? { numbering } : {}),
  };
}

/** Reads `w:numPr`: which list numbers a paragraph, and on which level. */
export function readNumberingReference(properties: XmlElement | undefined): NumberingReference | undefined {
  const element = childOf(properties, "w:numPr");
  if (!element) return undefined;
  const numId = valueOf(element, "w:numId");
  const level = numberAt(childOf(element, "w:ilvl"), "w:val");
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level }) };
}

/** A paragraph style with all it inherits; the default one when the id is missing or unknown. */
export function resolveStyle(sheet: StyleSheet, id: string | undefined): ResolvedStyle {
  const wanted = id !== undefined && sheet.styles.has(id) ? id : (sheet.defaultParagraph ?? "");
  const known = sheet.known.get(wanted);
  if (known) return known;
  const resolved: ResolvedStyle = { name: sheet.styles.get(wanted)?.name ?? "", paragraph: sheet.paragraph, run: {} };
  for (const style of chainOf(sheet, wanted)) {
    resolved.paragraph = { ...resolved.paragraph, ...style.paragraph };
    resolved.run = { ...resolved.run, ...style.run };
    if (style.numbering) resolved.numbering = { ...resolved.numbering, ...style.numbering };
  }
  resolved.paragraph = { ...resolved.paragraph, style: resolved.name };
  sheet.known.set(wanted, resolved);
  return resolved;
}

/** The run look of a character style with all it inherits. */
function characterLook(sheet: StyleSheet, id: string | undefined): Partial<RunLook> {
  const chain = id === undefined ? [] : chainOf(sheet, id);
  return Object.assign({}, ...chain.map(({ run }) => run)) as Partial<RunLook>;
}

/** From the outermost ancestor to the style itself; a style that is based on itself ends the chain. */
function chainOf(sheet: StyleSheet, id: string): Style[] {
  const chain: Style[] = [];
  for (let style = sheet.styles.get(id); style && !chain.includes(style);) {
    chain.unshift(style);
    style = style.basedOn === undefined ? undefined : sheet.styles.get(style.basedOn);
  }
  return chain;
}

const toggles = ["bold", "italic", "caps", "smallCaps", "strike", "hidden"] as const;

/** Look of a run: defaults, paragraph style, character style, its own; switches of both styles cancel out (17.7.3). */
export function resolveRun(
  sheet: StyleSheet,
  paragraph: ResolvedStyle,
  characterStyle: string | undefined,
  own: Partial<RunLook>,
): RunLook {
  const character = characterLook(sheet, characterStyle);
  const look: RunLook = { ...sheet.run, ...paragraph.run, ...character };
  for (const toggle of toggles) {
    if (character[toggle] !== undefined && paragraph.run[toggle] !== undefined) {
      look[toggle] = character[toggle] !== paragraph.run[toggle];
    }
  }
  return { ...look, ...own };
}
