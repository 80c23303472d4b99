/** Two neighbouring lines → whether they are one paragraph, and what that rests on. */
import { isCapitals } from "../read/line-kinds.ts";
import type { TextLine } from "./text-line.ts";
import {
  endsSentence,
  hangs,
  isCapitalLine,
  isFieldLine,
  isOwnLine,
  looksLikeHeading,
  openingLabel,
  startsLower,
} from "./wording.ts";
import type { Wrapping } from "./wrapping.ts";
import { isSurelyOpen } from "./wrapping.ts";

/** `wrap`: broken at the width of the page; `page`: cut where a page ends; `guess`: most likely a page end. */
export type Seam = "apart" | "wrap" | "page" | "guess";

export interface Neighbours {
  /** The paragraph so far, and the printed line that it ends with. */
  paragraph: TextLine;
  line: TextLine;
  next: TextLine;
  /** The line after the next. */
  third: TextLine | undefined;
  /** True before the first section: there a comma may close a paragraph (căn cứ, thực hiện …). */
  inPreamble: boolean;
}

/** A paragraph without an end mark that is longer than this was cut; a shorter one may be a heading or a slip. */
const LONG = 200;
/** Share of the width that a first line is set in by. */
const FIRST_LINE = 0.09;
/** Share of the width that a line may be short of when its sentence has not ended: bold type, wide spaces, rough widths. */
const OPEN_SENTENCE = 0.08;

/** Decides between the lines of one stretch of text. */
export function judgeSeam(near: Neighbours, wrapping: Wrapping): Seam {
  const { paragraph, line, next } = near;
  const isPageEdge = next.newPage || (next.gap > 0 && !wrapping.spread);
  const joined: Seam = isPageEdge || !wrapping.wrapped ? "page" : "wrap";
  if (opensUnit(near, wrapping)) return "apart";
  if (isCapitalLine(line.text) || isCapitalLine(next.text)) return judgeCapitals(near, wrapping);
  if (next.gap > 0 && !next.newPage && !wrapping.spread && wrapping.wrapped && endsSentence(line.text)) return "apart";
  if (isSurelyOpen([line, next]) || hasOpenBracket(near) || isRestOfMark(next)) return joined;
  const layout = wrapping.layoutSays(next);
  if (layout !== undefined) return layout === "continues" ? joined : "apart";
  if (wrapping.wrapped && !(isPageEdge && !next.newPage)) return isFullInside(near, wrapping) ? joined : "apart";
  if (endsSentence(line.text) || near.inPreamble) return "apart";
  if (hangs(line.text) && !looksLikeHeading(paragraph.text)) return "page";
  return paragraph.text.length > LONG && !looksLikeHeading(paragraph.text) ? "guess" : "apart";
}

/** A label opens a unit, but a dash or a number may also be the rest of a sentence that filled its line. */
function opensUnit({ line, next }: Neighbours, wrapping: Wrapping): boolean {
  if (isOwnLine(next.text) || (isOwnLine(line.text) && !hasOpenBracket({ line, next }))) return true;
  const label = openingLabel(next.text);
  const layout = wrapping.layoutSays(next);
  const goesOnByWidth = (): boolean =>
    layout === "continues" || (layout === undefined && !endsSentence(line.text) && wrapping.isFull(line, next));
  if (!label) return isFieldLine(next.text) && !startsLower(next.text) && !(wrapping.wrapped && goesOnByWidth());
  if (!wrapping.wrapped || endsSentence(line.text)) return true;
  const continues = layout === "continues" && label.family !== "roman";
  if (continues || !wrapping.isFull(line, next, FIRST_LINE)) return !continues;
  const rest = next.text.slice(label.end);
  return label.family === "dash"
    ? !/^\p{Ll}/u.test(rest)
    : !/(?:^|[\s(])(?:số|ngày|tháng|năm|quý|khóa|khoá|lần|thứ|điều|khoản|điểm|mục)$/iu.test(line.text);
}

/** (Kèm theo Hướng dẫn số …⏎của Ban Thường vụ): a bracket that the next line closes. */
function hasOpenBracket({ line, next }: Pick<Neighbours, "line" | "next">): boolean {
  return !endsSentence(line.text) && /\([^()]*$/u.test(line.text) && /^[^()]*\)/u.test(next.text);
}

/** A full stop or comma that the mark of a footnote parted from its word. */
function isRestOfMark({ text }: TextLine): boolean {
  return /^[.,;:](?:\s|$)/u.test(text);
}

/** A heading in capitals goes on in capitals only; a line of capitals never runs into other words. */
function judgeCapitals({ paragraph, line, next }: Neighbours, wrapping: Wrapping): Seam {
  const isHeading = isCapitals(line.text) && isCapitals(next.text) && openingLabel(paragraph.text) !== undefined;
  return isHeading && (next.gap === 0 || wrapping.spread) ? "wrap" : "apart";
}

/** In wrapped text: the line is full, and the next one is not set in as a first line is. */
function isFullInside({ paragraph, line, next, third }: Neighbours, wrapping: Wrapping): boolean {
  const isOpen = !endsSentence(line.text) && !looksLikeHeading(paragraph.text);
  const slack = (paragraph.text === line.text ? FIRST_LINE : 0) + (isOpen ? OPEN_SENTENCE : 0);
  if (!wrapping.isFull(line, next, slack)) return false;
  if (isOpen || (hangs(line.text) && !endsSentence(line.text))) return true;
  if (/:$|\/\s*\.$/u.test(line.text)) return false;
  const nextGoesOn = third !== undefined && third.gap <= next.gap && isSurelyOpen([next, third]);
  return nextGoesOn ? wrapping.isFull(next, third) : !looksLikeHeading(paragraph.text);
}
