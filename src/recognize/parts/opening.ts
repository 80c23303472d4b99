/** Paragraphs above the first section → the grounds (căn cứ) and the preamble. */
import { inlineText } from "../../tree/inline-text.ts";
import type { Inline, Paragraph } from "../../tree/nodes.ts";
import { sliceInlines } from "../../tree/read/slice.ts";
import { wordsOf } from "./lines.ts";
import { ENACTING } from "./words.ts";

export interface Opening {
  /** Grounds without the dash before them and the mark behind them; the form prints both. */
  basis: Inline[][];
  preamble: Inline[][];
  /** Words of the preamble and of the grounds, each joined. */
  words: string;
  grounds: string;
}

const MARKER = /^\s*(?:[-–]\s+)?/u;
const END = /\s*[;,.]\s*$/u;

/** Splits the opening. What announces the content is preamble, whatever it begins with. */
export function splitOpening(paragraphs: readonly Paragraph[]): Opening {
  const basis = paragraphs.filter((one) => one.role === "basis" && !ENACTING.test(wordsOf(one.children)));
  return {
    basis: basis.map((one) => trimGround(one.children)),
    preamble: paragraphs.filter((one) => !basis.includes(one)).map((one) => one.children),
    words: joined(paragraphs.filter((one) => !basis.includes(one))),
    grounds: joined(basis),
  };
}

function joined(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((one) => inlineText(one.children)).join(" ");
}

function trimGround(line: Inline[]): Inline[] {
  const words = inlineText(line);
  return sliceInlines(line, MARKER.exec(words)?.[0].length ?? 0, words.replace(END, "").length);
}
