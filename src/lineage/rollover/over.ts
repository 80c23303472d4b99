/** A text of the new year → congresses, terms and plan periods in it that are over, with what follows them. */
import { cover } from "../../registry/years/guarded.ts";
import { congressFor } from "../../registry/terms.ts";
import type { CongressFact, Registry } from "../../registry/types.ts";

export interface Over {
  code: "congress-over" | "term-over" | "span-over";
  found: string;
  /** What stands in its place, when the tables know it. */
  now?: string;
}

const ROMAN = "[IVX]+(?![\\p{L}\\p{N}])";
const CENTRAL = new RegExp(
  `Đại hội(?: đại biểu)?(?: toàn quốc)?(?:(?: lần thứ)? (?<before>${ROMAN}))?(?: của)? Đảng(?! bộ)(?: toàn quốc)?(?:(?: lần thứ)? (?<after>${ROMAN}))?`,
  "gu",
);
const LEVELS: Record<string, CongressFact["level"]> = {
  "thành phố": "city",
  tỉnh: "province",
  quận: "district",
  huyện: "district",
  "thị xã": "district",
  phường: "ward",
  xã: "commune",
  "đặc khu": "special-zone",
};
const WORD = Object.keys(LEVELS).join("|");
const LOCAL = new RegExp(
  `Đại hội(?: đại biểu)?(?: lần thứ)?(?: (?<before>${ROMAN}))?(?: đại biểu)? Đảng bộ (?<level>${WORD})(?: \\p{Lu}\\p{L}*){0,4}(?:,? lần thứ (?<after>${ROMAN}))?`,
  "gu",
);
const TERM = /nhiệm kỳ (?<from>\d{4}) ?[-–] ?(?<until>\d{4})/giu;
const SPAN = /(?:giai đoạn|thời kỳ) (?<from>\d{4}) ?[-–] ?(?<until>\d{4})|(?<!\p{L})đến năm (?<year>\d{4})(?!\d)/giu;

export interface OverOptions {
  from: number;
  to: number;
  level: CongressFact["level"];
  /** Province of the document's issuer. */
  province: string | undefined;
}

/** `from` is the old year: a plan that ended before it is history, not a leftover. */
export function findOver(text: string, registry: Registry, { from, to, level, province }: OverOptions): Over[] {
  const quotes = [...text.matchAll(/“[^”]*(?:”|$)|"[^"]*"|\{\{[^]*?\}\}/gu)];
  const plain = cover(
    text,
    quotes.map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  return [
    ...congresses(plain, CENTRAL, registry, { to, province }),
    ...congresses(plain, LOCAL, registry, { to, province }),
    ...[...plain.matchAll(TERM)]
      .filter(({ groups }) => Number(groups?.["until"]) < to)
      .map(({ 0: found }): Over => ({
        code: "term-over",
        found,
        ...following(congressFor(registry, level, to, province), to),
      })),
    ...[...plain.matchAll(SPAN)]
      .filter(({ groups }) => between(Number(groups?.["until"] ?? groups?.["year"]), from, to))
      .map(({ 0: found }): Over => ({ code: "span-over", found })),
  ];
}

function congresses(
  text: string,
  pattern: RegExp,
  registry: Registry,
  { to, province }: Pick<OverOptions, "to" | "province">,
): Over[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, groups }) => {
    const ordinal = groups?.["before"] ?? groups?.["after"];
    const level = LEVELS[groups?.["level"] ?? ""] ?? "central";
    const fact = registry.congresses.find(
      (one) => one.level === level && one.ordinal === ordinal && ordinal !== undefined,
    );
    if (!fact || fact.untilYear === null || fact.untilYear >= to) return [];
    const next = congressFor(registry, level, to, province);
    return [{ code: "congress-over" as const, found, ...(next === undefined ? {} : { now: next.resolution }) }];
  });
}

/** The term that follows; none when the table has not got beyond the one that is over. */
function following(fact: CongressFact | undefined, to: number): { now?: string } {
  const period = fact?.period;
  return period === undefined || Number(period.slice(-4)) < to ? {} : { now: `nhiệm kỳ ${period}` };
}

function between(year: number, from: number, to: number): boolean {
  return year >= from && year < to;
}
