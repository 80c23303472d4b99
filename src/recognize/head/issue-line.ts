/** Number line and place-date line of the head → number, symbol, place and date, as far as they are filled in. */
import { isRealDate, parsePartialDate } from "../../base/date.ts";
import type { Line, LineRole } from "../../tree/nodes.ts";
import { wordsOf } from "../parts/lines.ts";

export interface NumberFound {
  number: string | null;
  /** `HD/ĐUK`, `KH-SGDĐT`. */
  symbol: string;
  /** Abbreviation of the kind and tail of the organ. */
  kind: string;
  organ: string;
  regime: "party" | "state";
}

const NUMBER =
  /S[ốỐ]\s*:?\s*(?<number>\d{1,5}[a-zđ]?)?(?:[.…_\s]*)(?:(?<first>[-–/])\s*(?:\d{4}\s*\/\s*)?)?(?<kind>\p{Lu}[\p{L}]{0,5})\s*(?<second>[-–/])\s*(?<organ>[\p{L}\d&.]+(?:\s?-\s?[\p{L}\d]+)*)/u;

/** Số: 09/CĐP: a letter names no kind (NĐ 30/2020, Phụ lục III). */
const LETTER = /S[ốỐ]\s*:?\s*(?<number>\d{1,5}[a-zđ]?)?[.…_\s]*(?<first>\/)\s*(?<organ>\p{Lu}[\p{L}\d&.]*)\s*$/u;

/** The number and symbol in a line. */
export function readNumber(words: string): NumberFound | undefined {
  const groups = (NUMBER.exec(words) ?? LETTER.exec(words))?.groups;
  if (!groups) return undefined;
  const { number, first = "", kind = "", second = "", organ = "" } = groups;
  const regime = first === "/" || second !== "/" ? "state" : "party";
  const tail = organ.replaceAll(" ", "");
  return {
    number: number ?? null,
    kind,
    organ: tail,
    regime,
    symbol: kind === "" ? tail : regime === "party" ? `${kind}/${tail}` : `${kind}-${tail}`,
  };
}

export interface PlaceDateFound {
  place: string | null;
  /** ISO; `2027-01` when the day is open; null when the month is. */
  date: string | null;
  year: number | null;
}

const PLACE_DATE =
  /^(?<place>.*?)\s*,?\s*ngày\s*(?<day>\d{1,2})?[.…_\s]*tháng\s*(?<month>\d{1,2})?[.…_\s]*năm\s*(?<year>\d{4})?/u;

/** Place and date in a line. */
function readPlaceDate(words: string): PlaceDateFound | undefined {
  const groups = PLACE_DATE.exec(words)?.groups;
  if (!groups) return undefined;
  const { place = "", day, month, year } = groups;
  const pad = (part: string): string => part.padStart(2, "0");
  const partial = year === undefined || month === undefined ? "" : `${year}-${pad(month)}`;
  const whole = partial === "" || day === undefined ? "" : `${partial}-${pad(day)}`;
  const date = isRealDate(whole) ? whole : parsePartialDate(partial) ? partial : null;
  return { place: place === "" ? null : place, date, year: year === undefined ? null : Number(year) };
}

export interface IssueFound {
  number: NumberFound | undefined;
  placeDate: PlaceDateFound | undefined;
  draft: boolean | number;
}

/** All that the head says of the issue. */
export function readIssue(head: readonly Line[]): IssueFound {
  const lines = head.map(({ role, children }) => ({ role, words: wordsOf(children) }));
  const of = (role: LineRole): string[] => lines.filter((line) => line.role === role).map(({ words }) => words);
  const [draft] = of("draft");
  const times = /lần\s*(?:thứ\s*)?(\d{1,2})/u.exec(draft ?? "")?.[1];
  return {
    number: of("number")
      .map(readNumber)
      .find((found) => found !== undefined),
    placeDate: of("place-date")
      .map(readPlaceDate)
      .find((found) => found !== undefined),
    draft: draft === undefined ? false : times === undefined ? true : Number(times),
  };
}
