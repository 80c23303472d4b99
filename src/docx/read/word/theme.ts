/** The theme part → the fonts that `asciiTheme` and its like stand for. */
import type { XmlElement } from "../../../tree/parse-xml.ts";
import { childOf, findInside } from "./xml.ts";

/** Font by theme value: `minorHAnsi` → Calibri. */
export type ThemeFonts = Readonly<Record<string, string>>;

/** Reads the Latin fonts of a theme (ISO/IEC 29500-1, 17.18.96). */
export function readTheme(root: XmlElement | undefined): ThemeFonts {
  if (!root) return {};
  const latin = (name: string): string | undefined => {
    const group = findInside(root, name);
    return group && childOf(group, "a:latin")?.attributes["typeface"];
  };
  const [major, minor] = [latin("a:majorFont"), latin("a:minorFont")];
  return {
    ...(major ? { majorHAnsi: major, majorAscii: major } : {}),
    ...(minor ? { minorHAnsi: minor, minorAscii: minor } : {}),
  };
}
