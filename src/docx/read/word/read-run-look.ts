/** `w:rPr` → the parts of a run's look that it states. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import type { RunLook } from "./look.ts";
import type { ThemeFonts } from "./theme.ts";
import { childOf, flagOf, numberAt, valueOf } from "./xml.ts";

const flags = [
  ["bold", "w:b"],
  ["italic", "w:i"],
  ["caps", "w:caps"],
  ["smallCaps", "w:smallCaps"],
  ["strike", "w:strike"],
  ["hidden", "w:vanish"],
] as const;

const verticals: Readonly<Record<string, RunLook["vertical"]>> = {
  superscript: "superscript",
  subscript: "subscript",
  baseline: "baseline",
};

/** Reads what run properties state; what they leave out comes from styles and defaults. */
export function readRunLook(properties: XmlElement | undefined, theme: ThemeFonts): Partial<RunLook> {
  if (!properties || properties.children.length === 0) return {};
  const look: Partial<RunLook> = {};
  for (const [key, name] of flags) {
    const flag = flagOf(properties, name);
    if (flag !== undefined) look[key] = flag;
  }
  const size = numberAt(childOf(properties, "w:sz"), "w:val");
  if (size !== undefined) look.sizePt = size / 2;
  const font = readFont(childOf(properties, "w:rFonts"), theme);
  if (font !== undefined) look.font = font;
  const underline = valueOf(properties, "w:u");
  if (underline !== undefined) look.underline = underline !== "none";
  const color = valueOf(properties, "w:color");
  if (color !== undefined) look.color = color;
  const highlight = valueOf(properties, "w:highlight");
  if (highlight !== undefined) look.highlight = highlight !== "none";
  const vertical = verticals[valueOf(properties, "w:vertAlign") ?? ""];
  if (vertical) look.vertical = vertical;
  const language = valueOf(properties, "w:lang");
  if (language !== undefined) look.language = language;
  return look;
}

/** Vietnamese letters take the ASCII or the high-ANSI font; a font that names one and not the other means the same. */
function readFont(fonts: XmlElement | undefined, theme: ThemeFonts): string | undefined {
  const { attributes = {} } = fonts ?? {};
  const themed = attributes["w:asciiTheme"] ?? attributes["w:hAnsiTheme"];
  return (themed === undefined ? undefined : theme[themed]) ?? attributes["w:ascii"] ?? attributes["w:hAnsi"];
}
