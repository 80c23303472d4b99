/** Lines of a document → which of the two ways of placing tone marks it uses, and where it does otherwise. */
import { remembering } from "../../base/text/remember.ts";
import { setToneMarks, type ToneStyle } from "../../base/text/tone-marks.ts";
import type { CheckedLine } from "../types.ts";
import { tokensOf, touchesAny } from "./spelled-lines.ts";

export interface ToneSlip {
  line: CheckedLine;
  start: number;
  end: number;
  right: string;
}

export interface ToneStyles {
  /** Of the majority. */
  style: ToneStyle;
  counts: Record<ToneStyle, number>;
  /** Words in the other style. */
  slips: ToneSlip[];
}

const bothStyles = remembering((word) => ({ old: setToneMarks(word, "old"), modern: setToneMarks(word, "new") }));

/** Counts hòa and hoà outside quotation marks. Undefined when the document is of one style. */
export function findToneStyles(lines: readonly CheckedLine[]): ToneStyles | undefined {
  const slips: Record<ToneStyle, ToneSlip[]> = { old: [], new: [] };
  for (const line of lines)
    for (const { text, start, end } of tokensOf(line)) {
      const { old, modern } = bothStyles(text);
      if (old === modern || touchesAny(start, end, line.quoted)) continue;
      if (text === modern) slips.old.push({ line, start, end, right: old });
      else slips.new.push({ line, start, end, right: modern });
    }
  const counts = { old: slips.new.length, new: slips.old.length };
  if (counts.old === 0 || counts.new === 0) return undefined;
  const style = counts.old >= counts.new ? "old" : "new";
  return { style, counts, slips: slips[style] };
}
