/** Words, piece after piece of one line → NFC with the wanted tone marks; what stands in quotes keeps its own. */
import { toNfc } from "../base/text/nfc.ts";
import { setToneMarksOutsideQuotes, type OpenQuote, type ToneStyle } from "../base/text/tone-marks.ts";

export interface ToneSetter {
  /** A new line: quotes left open before are forgotten. */
  startLine(): void;
  set(words: string): string;
  /** What is open in the present line, to come back to it after another one. */
  saveLine(): OpenQuote;
  restoreLine(open: OpenQuote): void;
}

// Documents of a batch share most of their words.
const LIMIT = 8192;
const remembered: Record<ToneStyle, Map<string, string>> = { new: new Map(), old: new Map() };

/** Opens a setter for one document. */
export function createToneSetter(style: ToneStyle | "keep"): ToneSetter {
  let open: OpenQuote = null;
  return {
    startLine() {
      open = null;
    },
    set(words) {
      if (style === "keep") return toNfc(words);
      const known = open === null ? remembered[style].get(words) : undefined;
      if (known !== undefined) return known;
      const result = setToneMarksOutsideQuotes(toNfc(words), style, open);
      if (open === null && result.open === null) remember(remembered[style], words, result.text);
      open = result.open;
      return result.text;
    },
    saveLine: () => open,
    restoreLine(saved) {
      open = saved;
    },
  };
}

function remember(memory: Map<string, string>, words: string, result: string): void {
  if (memory.size >= LIMIT) memory.delete(memory.keys().next().value ?? "");
  memory.set(words, result);
}
