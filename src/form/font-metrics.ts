/** Widths of a font's letters (`templates/fonts/*.yaml`): text in, its printed width in points out. */
import { z } from "zod";

const widths = z.record(z.string(), z.string());

export const fontMetricsSchema = z.strictObject({
  unitsPerEm: z.number(),
  regular: widths,
  bold: widths,
  italic: widths,
  boldItalic: widths,
});

/** Advance width of each character in em, by style. */
export interface FontMetrics {
  regular: ReadonlyMap<string, number>;
  bold: ReadonlyMap<string, number>;
  italic: ReadonlyMap<string, number>;
  boldItalic: ReadonlyMap<string, number>;
}

/** What decides the width of a text: size in points and style. */
export interface TextLook {
  size: number;
  bold?: boolean;
  italic?: boolean;
}

/** Turns the file's table (width → characters) into character → em. */
export function createFontMetrics(table: z.infer<typeof fontMetricsSchema>): FontMetrics {
  const byCharacter = (rows: Record<string, string>): Map<string, number> => {
    const map = new Map<string, number>();
    for (const [width, characters] of Object.entries(rows)) {
      for (const character of characters) map.set(character, Number(width) / table.unitsPerEm);
    }
    return map;
  };
  return {
    regular: byCharacter(table.regular),
    bold: byCharacter(table.bold),
    italic: byCharacter(table.italic),
    boldItalic: byCharacter(table.boldItalic),
  };
}

/** Printed width of one line of NFC text, in points. A character that the table lacks counts as half an em. */
export function textWidth(metrics: FontMetrics, text: string, look: TextLook): number {
  const style = look.bold
    ? look.italic
      ? metrics.boldItalic
      : metrics.bold
    : look.italic
      ? metrics.italic
      : metrics.regular;
  let ems = 0;
  for (const character of text) ems += style.get(character) ?? 0.5;
  return ems * look.size;
}
