/** Widths of a font's letters (`templates/fonts/*.yaml`): text in, its printed width in points out. */
import * as z from "zod";

const widths = z.record(z.string(), z.string());

export const fontMetricsSchema = z.strictObject({
  unitsPerEm: z.number(),
  lineHeight: z.number(),
  regular: widths,
  bold: widths,
  italic: widths,
  boldItalic: widths,
});

/** Advance widths in em by UTF-16 code unit, by style; 0 where the font's table has no such character. */
export interface FontMetrics {
  /** Height of a line at single spacing, em. */
  lineHeight: number;
  regular: Float64Array;
  bold: Float64Array;
  italic: Float64Array;
  boldItalic: Float64Array;
}

/** What decides the width of a text: size in points and style. */
export interface TextLook {
  size: number;
  bold?: boolean;
  italic?: boolean;
}

/** Vietnamese letters, quotes, dashes and the ellipsis all lie below U+2200. */
const codeUnits = 0x2200;

/** Turns the file's table (width → characters) into code unit → em. */
export function createFontMetrics(table: z.infer<typeof fontMetricsSchema>): FontMetrics {
  const byCodeUnit = (rows: Record<string, string>): Float64Array => {
    const ems = new Float64Array(codeUnits);
    for (const [width, characters] of Object.entries(rows)) {
      for (let at = 0; at < characters.length; at += 1)
        ems[characters.charCodeAt(at)] = Number(width) / table.unitsPerEm;
    }
    return ems;
  };
  return {
    lineHeight: table.lineHeight,
    regular: byCodeUnit(table.regular),
    bold: byCodeUnit(table.bold),
    italic: byCodeUnit(table.italic),
    boldItalic: byCodeUnit(table.boldItalic),
  };
}

/** Printed width of one line of NFC text, in points. A character that the table lacks counts as half an em. */
export function textWidth(metrics: FontMetrics, text: string, look: TextLook): number {
  const [upright, slanted] = look.bold ? [metrics.bold, metrics.boldItalic] : [metrics.regular, metrics.italic];
  const style = look.italic ? slanted : upright;
  let ems = 0;
  for (let at = 0; at < text.length; at += 1) ems += style[text.charCodeAt(at)] || 0.5;
  return ems * look.size;
}
