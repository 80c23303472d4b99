/** Lines of a text → how they were broken: at paragraphs only, or at the width of a page; and whether blank lines mean anything. */
import { addWidths, countCharacters } from "./line-width.ts";
import type { Measure } from "./line-width.ts";
import type { TextLine } from "./text-line.ts";
import { endsSentence, isCapitalLine, isOwnLine, openingLabel, startsLower } from "./wording.ts";

export interface Wrapping {
  /** Lines end at the width of the page, not only at paragraphs. */
  wrapped: boolean;
  /** A blank line stands after every printed line and parts nothing. */
  spread: boolean;
  /** True when the next line's first word would not have fitted on the line; `slack` is the share of the width left over. */
  isFull(line: TextLine, next: TextLine, slack?: number): boolean;
  /** What indents and blank lines say of a line: it begins a paragraph, it continues one, or they do not tell. */
  layoutSays(line: TextLine): "begins" | "continues" | undefined;
}

/** One part in so many of the neighbours must go on in the middle of a sentence for a text to count as wrapped. */
const WRAPPED_SHARE = 0.25;
const SPREAD_SHARE = 0.35;
const FEWEST = 2;
/** So many of the lines that were surely broken must be full. */
const FULL_SHARE = 0.5;
/** Estimated widths are off by so much. */
const TOLERANCE = 0.03;
const ALMOST_ALL = 0.9;
const FAR_WIDER = 1.3;
/** Spaces that a first line is set in by, at least. */
const INDENT = 3;
/** Indents or blank lines mean something when so many of the lines that surely begin or continue a paragraph keep to them. */
const KEPT = 0.8;

type Pair = readonly [TextLine, TextLine];

/** Measures a stretch of text that was set in one size and width. */
export function measureWrapping(lines: readonly TextLine[]): Wrapping {
  const pairs = lines.flatMap((line, at): Pair[] => {
    const next = lines[at + 1];
    return next ? [[line, next]] : [];
  });
  const open = pairs.filter((pair) => isSurelyOpen(pair) && !isCapitalLine(pair[0].text));
  const apart = pairs.filter(([, { gap }]) => gap > 0);
  const spread = apart.length > pairs.length / 2 && isShare(apart.filter(isSurelyOpen), apart, SPREAD_SHARE);
  const near = pairs.filter((pair) => (spread || pair[1].gap === 0 || pair[1].newPage) && couldGoOn(pair));
  const { measure, width, tolerance, full } = findWidth(open);
  const layout = readLayout(lines, open);
  const keepsWidth = full >= open.length * FULL_SHARE || layout !== undefined;
  const wrapped = isShare(near.filter(isSurelyOpen), near, WRAPPED_SHARE) && keepsWidth;
  return {
    wrapped,
    spread,
    isFull: (line, next, slack = 0) =>
      measure(`${line.text} ${firstWord(next.text)}`) > width * (1 - tolerance - slack),
    layoutSays: (line) => (wrapped && !spread ? layout?.(line) : undefined),
  };
}

/** Learns from labelled lines, which begin a paragraph, and from sentences that go on, what indents and blank lines mean. */
function readLayout(lines: readonly TextLine[], open: readonly Pair[]): Wrapping["layoutSays"] | undefined {
  const margin = mostCommon(open.map(([, { indent }]) => indent));
  const isSetIn = ({ indent }: TextLine): boolean => indent - margin >= INDENT;
  const labelled = lines.filter(({ text }) => openingLabel(text) !== undefined);
  const keeps = (found: number, all: number): boolean => all >= FEWEST && found >= all * KEPT;
  const inside = open.map(([, next]) => next);
  const byIndent =
    keeps(labelled.filter(isSetIn).length, labelled.length) &&
    keeps(inside.filter((line) => !isSetIn(line)).length, inside.length);
  const isApart = ({ gap, newPage }: TextLine): boolean => gap > 0 || newPage;
  const byBlank =
    keeps(labelled.filter(isApart).length, labelled.length) &&
    keeps(inside.filter((line) => !isApart(line) || line.newPage).length, inside.length);
  if (!byIndent && !byBlank) return undefined;
  return (line) => {
    if (byIndent && isSetIn(line)) return "begins";
    if (line.newPage) return byIndent ? "continues" : undefined;
    if (byBlank) return line.gap > 0 ? "begins" : "continues";
    return byIndent ? "continues" : undefined;
  };
}

/** True when the second line can only be the rest of the first one's sentence. */
export function isSurelyOpen([line, next]: Pair): boolean {
  return !endsSentence(line.text) && startsLower(next.text) && openingLabel(next.text) === undefined;
}

/** False when the second line surely begins something, whatever the width: a unit, or capitals. */
function couldGoOn([line, next]: Pair): boolean {
  return (
    openingLabel(next.text) === undefined &&
    !isCapitalLine(next.text) &&
    !isCapitalLine(line.text) &&
    !isOwnLine(next.text)
  );
}

function isShare(found: readonly Pair[], all: readonly Pair[], share: number): boolean {
  return found.length >= FEWEST && found.length >= all.length * share;
}

interface Width {
  measure: Measure;
  width: number;
  tolerance: number;
  /** Number of the lines that are full by it. */
  full: number;
}

/** The measure under which most of the broken lines are full, and the width of a full line. */
function findWidth(open: readonly Pair[]): Width {
  const candidates = [countCharacters, addWidths].map((measure) => {
    const isCount = measure === countCharacters;
    const width = widest(
      open.map(([line]) => measure(line.text)),
      isCount ? 1 : ALMOST_ALL,
    );
    const tolerance = isCount ? 0 : TOLERANCE;
    const full = open.filter(
      ([line, next]) => measure(`${line.text} ${firstWord(next.text)}`) > width * (1 - tolerance),
    );
    return { measure, width, tolerance, full: full.length };
  });
  const [counted, estimated] = candidates;
  if (!counted || !estimated) return { measure: countCharacters, width: 0, tolerance: 0, full: 0 };
  return counted.full >= estimated.full ? counted : estimated;
}

/** The width that a share of the lines keeps to; lines that are wider than the others by far are no printed lines. */
function widest(widths: readonly number[], share: number): number {
  const sorted = [...widths].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const printed = sorted.filter((width) => width <= median * FAR_WIDER);
  return printed[Math.ceil(printed.length * share) - 1] ?? 0;
}

function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? "";
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
