/** Printed lines → paragraphs, and a repair for each paragraph that was put together. */
import { isCapitals } from "../read/line-kinds.ts";
import type { Repair } from "./repair.ts";
import { judgeSeam } from "./seam.ts";
import type { Seam } from "./seam.ts";
import { joinLines } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";
import { openingLabel } from "./wording.ts";
import type { Wrapping } from "./wrapping.ts";

const CODES = {
  wrap: "text-lines-joined",
  page: "text-page-break-joined",
  guess: "text-page-break-guessed",
} as const satisfies Record<Exclude<Seam, "apart">, Repair["code"]>;

/** Words on both sides of a seam that a report shows. */
const SHOWN = 4;

/** Joins the lines of one stretch of text; `isStart` when the document begins with it. */
export function joinParagraphs(
  lines: readonly TextLine[],
  wrapping: Wrapping,
  isStart = false,
): { paragraphs: TextLine[]; repairs: Repair[] } {
  const paragraphs: TextLine[] = [];
  const repairs: Repair[] = [];
  let inPreamble = isStart;
  for (const [at, next] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    const line = lines[at - 1];
    if (isSection(next)) inPreamble = false;
    const seam =
      paragraph && line ? judgeSeam({ paragraph, line, next, third: lines[at + 1], inPreamble }, wrapping) : "apart";
    if (seam === "apart" || !paragraph || !line) paragraphs.push(next);
    else {
      const joined = joinLines(paragraph, next, isSplitWord(paragraph.text, next.text) ? "" : " ");
      paragraphs[paragraphs.length - 1] = joined;
      report(CODES[seam], { paragraph, line, next }, repairs);
    }
  }
  return { paragraphs, repairs };
}

function isSection({ text }: TextLine): boolean {
  return openingLabel(text)?.family === "roman" || (openingLabel(text) !== undefined && isCapitals(text));
}

/** 45-⏎NQ/TW: a symbol broken behind its hyphen has no space in it, nor has a comma one before it. */
function isSplitWord(before: string, after: string): boolean {
  return (/\d-$/u.test(before) && /^\p{Lu}+\p{L}*\//u.test(after)) || /^[.,;:](?:\s|$)/u.test(after);
}

/** One repair for a paragraph broken at the page's width: its later seams only lengthen it. Every other seam is told where it was. */
function report(code: Repair["code"], { paragraph, line, next }: Seamed, repairs: Repair[]): void {
  const isSplit = isSplitWord(paragraph.text, next.text);
  const isWrap = code === "text-lines-joined" && !isSplit;
  const open = isWrap ? findOpen(repairs, code, paragraph.line) : -1;
  const earlier = repairs[open];
  if (earlier) {
    repairs[open] = { ...earlier, last: next.last };
    return;
  }
  const [before, after] = [lastWords(paragraph.text), firstWords(next.text)];
  repairs.push({
    code,
    line: isWrap ? paragraph.line : line.last,
    last: next.last,
    before: `${before} ⏎ ${after}`,
    after: `${before}${isSplit ? "" : " "}${after}`,
  });
}

/** Repairs of the paragraph are the last ones. */
function findOpen(repairs: readonly Repair[], code: Repair["code"], line: number): number {
  const at = repairs.findLastIndex((one) => one.line < line || (one.code === code && one.line === line));
  return repairs[at]?.line === line ? at : -1;
}

type Seamed = Record<"paragraph" | "line" | "next", TextLine>;

function lastWords(text: string): string {
  return text.split(" ").slice(-SHOWN).join(" ");
}

function firstWords(text: string): string {
  return text.split(" ").slice(0, SHOWN).join(" ");
}
