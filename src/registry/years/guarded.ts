/** A text → the stretches in which no year may change: citations, quotes, expressions, names of laws. */
import { readCitations } from "../citation/read.ts";
import type { CitationFound } from "../citation/types.ts";
import type { Registry } from "../types.ts";

export interface Guarded {
  start: number;
  end: number;
  by: "expression" | "quote" | "citation" | "law";
}

/** Stands where a guarded letter stood; no pattern of ours has it. */
const COVER = "\u25A1";

const EXPRESSION = /\{\{[^]*?\}\}/gu;
// A quote that is never closed guards the rest of the text.
const QUOTES = [/“[^”]*(?:”|$)/gu, /«[^»]*(?:»|$)/gu, /"[^"]*"/gu];
const LAW =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?: \p{L}+,?){0,14}(?: \((?:sửa đổi|bổ sung)[^)]{0,40}\))?,? (?:năm )?(?:19|20)\d{2}(?!\d)/gu;
// The year after these words is when something is done, not part of a law's name.
const NOT_THE_NAME =
  /(?:trong|của|cho|từ|đến|tới|hết|cuối|đầu|vào|cả|suốt|tháng|quý)(?: hết| cuối| đầu)?,? (?:năm )?\d{4}$/u;
// Ends of a title that the reader of citations could not follow, because the issuer is not known to it.
const TITLE_AFTER = /^(?: [^\s,;.:()□]+){0,10}? (?:về(?: việc)?|ban hành|phê duyệt|triển khai|thực hiện) [^,;.:()]*/u;

/** Everything guarded in a text, in order; citations come with what was read in them. */
export function findGuarded(text: string, registry?: Registry): { guarded: Guarded[]; citations: CitationFound[] } {
  const expressions = stretches(text, EXPRESSION, "expression");
  const plain = cover(text, expressions);
  const quotes = QUOTES.flatMap((pattern) => stretches(plain, pattern, "quote"));
  const citations = readCitations(plain, registry);
  const laws = stretches(plain, LAW, "law").filter(({ start, end }) => !NOT_THE_NAME.test(plain.slice(start, end)));
  const guarded: Guarded[] = [
    ...expressions,
    ...quotes,
    ...citations
      .filter((found) => !isPending(found))
      .map((found): Guarded => ({ start: found.start, end: endOf(found, plain), by: "citation" })),
    ...laws,
  ];
  return { guarded: guarded.sort((a, b) => a.start - b.start), citations };
}

/** The text with everything guarded made unreadable, letter by letter. */
export function cover(text: string, guarded: readonly { start: number; end: number }[]): string {
  let covered = text;
  for (const { start, end } of guarded) {
    covered = covered.slice(0, start) + COVER.repeat(end - start) + covered.slice(end);
  }
  return covered;
}

function stretches(text: string, pattern: RegExp, by: Guarded["by"]): Guarded[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, by }));
}

/** A citation whose number is still blank names a text of this year that is yet to come: it moves with the year. */
function isPending({ form, parts }: CitationFound): boolean {
  return form === "numbered" && parts.number === null && parts.symbol !== null;
}

function endOf({ form, parts, end }: CitationFound, text: string): number {
  if (form !== "numbered" || parts.date === undefined || parts.title !== undefined) return end;
  return end + (TITLE_AFTER.exec(text.slice(end))?.[0].length ?? 0);
}
