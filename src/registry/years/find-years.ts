/** A text whose guarded stretches are covered → every mention of a year in it, with what stands around the year. */

export interface Mention {
  kind: "date" | "month" | "year" | "bare" | "range";
  /** From the word that belongs to it (`ngày`, `tháng`, `năm`) to the last figure. */
  start: number;
  end: number;
  /** Where the figures of the year stand; a range has two. */
  years: { start: number; value: number }[];
  /** Figures of a whole date and where they stand. */
  day?: { start: number; end: number; day: number; month: number };
}

const YEAR = "(?:19|20)\\d{2}(?!\\d)";
const BEFORE = "(?<![\\d/])(?<!\\d[.,])";
const UNITS = "(?:\\d{1,2}|[IVX]{1,4})";

const MENTION = new RegExp(
  [
    `(?:(?<!\\p{L})ngày )?${BEFORE}(?<day>\\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\\d{1,2}) ?\\k<sep> ?(?<date>${YEAR})`,
    `(?:(?<!\\p{L})ngày )?${BEFORE}(?<dayWord>\\d{1,2}),? tháng (?<monthWord>\\d{1,2}),? năm (?<dateWord>${YEAR})`,
    `${BEFORE}(?<first>${YEAR}) ?[-–—/] ?(?<last>${YEAR})`,
    `(?:(?<!\\p{L})(?:tháng|quý) )?(?<![\\p{L}\\d])(?<!\\d ?/ ?)(?<unit>${UNITS}) ?/ ?(?<slash>${YEAR})`,
    `(?<!\\p{L})tháng \\d{1,2} ?- ?(?<dash>${YEAR})`,
    `(?<!\\p{L})(?:tháng|quý|học kỳ) ${UNITS},? năm (?<monthYear>${YEAR})`,
    `(?<!\\p{L})năm:? (?<year>${YEAR})`,
    `${BEFORE}(?<bare>${YEAR})`,
  ].join("|"),
  "dgiu",
);
// `45/2027/NĐ-CP`: the year is part of a symbol. `2027,5` is a quantity.
const SYMBOL_AFTER = /^(?:[/-]\p{Lu}|[.,]\d)/u;

/** All mentions, from left to right; figures that are part of a symbol or of a quantity are passed over. */
export function findYears(text: string): Mention[] {
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const end = match.index + match[0].length;
    return SYMBOL_AFTER.test(text.slice(end, end + 2)) ? [] : toMention(match, end);
  });
}

function toMention(match: RegExpExecArray, end: number): Mention[] {
  const groups = match.groups ?? {};
  const places = match.indices?.groups ?? {};
  const at = (...names: string[]): Mention["years"] =>
    names.flatMap((name) => (places[name] ? [{ start: places[name][0], value: Number(groups[name]) }] : []));
  const { index: start } = match;
  const date = at("date", "dateWord");
  if (date.length > 0) {
    const [from, to] = places["day"] ?? places["dayWord"] ?? [start, start];
    const day = Number(groups["day"] ?? groups["dayWord"]);
    const month = Number(groups["month"] ?? groups["monthWord"]);
    if (day < 1 || day > 31 || month < 1 || month > 12) return [];
    return [{ kind: "date", start, end, years: date, day: { start: from, end: to, day, month } }];
  }
  const range = at("first", "last");
  if (range.length > 0) return [{ kind: "range", start, end, years: range }];
  const month = at("slash", "dash", "monthYear");
  // `45/2027` is the number of a text.
  if (month.length > 0) return Number(groups["unit"] ?? 1) > 12 ? [] : [{ kind: "month", start, end, years: month }];
  const year = at("year");
  return year.length > 0
    ? [{ kind: "year", start, end, years: year }]
    : [{ kind: "bare", start, end, years: at("bare") }];
}
