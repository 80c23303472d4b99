/** Deadlines of the parent → earlier ones of the child: units below report to the child first, the child reports when the parent said. */
import { isRealDate } from "../../base/date.ts";

interface DayMonth {
  day: number;
  month: number;
}

export interface DeadlineChange {
  from: string;
  to: string;
}

const LEAD = "(?:[Tt]rước|[Cc]hậm nhất(?: là| vào)?|[Hh]ạn(?: cuối| chót)?(?: là)?|[Đđ]ến hết|[Xx]ong trước)";
const YEAR = "(?:\\d{4}|\\{\\{year\\}\\})";
const DATE = new RegExp(
  `(?<lead>${LEAD}(?: ngày)? )(?:(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})(?:\\k<sep>(?<year>${YEAR}))?|(?<dayWord>\\d{1,2}) tháng (?<monthWord>\\d{1,2})(?: năm (?<yearWord>${YEAR}))?)(?![\\d/])`,
  "gu",
);
/** `trước ngày 15 của tháng cuối quý`, `trước ngày 20 hằng tháng`. */
const DAY_OF_MONTH = new RegExp(
  `(${LEAD} ngày )(\\d{1,2})(?= (?:của )?(?:tháng (?:cuối|đầu|ghi)|(?:hằng|hàng) tháng))`,
  "gu",
);
/** Times that no arithmetic can move. */
const VAGUE =
  /[Tt]rước ngày \d{1,2} (?:của )?(?:tháng (?:cuối|đầu|ghi)|hằng tháng|hàng tháng)|(?:[Hh]ằng|[Hh]àng) quý|(?<!\p{L})[Qq]uý [IVX]+(?:(?:\/| năm )(?:\d{4}|\{\{year\}\}))?|(?<!\p{L})[Tt]háng \d{1,2}(?:\/| năm )(?:\d{4}|\{\{year\}\})|học kỳ|năm học \d{4}(?: - \d{4})?/u;

/** Days and months that a text sets. */
export function deadlinesIn(text: string): DayMonth[] {
  return [...text.matchAll(DATE)].flatMap(({ groups }) => {
    const date = dateOf(groups ?? {});
    return date ? [date] : [];
  });
}

/** A time such as `quý I` or `trước ngày 15 của tháng cuối quý`; undefined when the text has none. */
export function vagueTimeIn(text: string): string | undefined {
  return VAGUE.exec(text)?.[0];
}

export interface DeadlinePolicy {
  year: number;
  days: number;
  /** True for what the issuer sends up. */
  upward: boolean;
  /** Deadlines that the parent set for the units below it. */
  asked: readonly DayMonth[];
}

/** Moves every deadline of a text. */
export function moveDeadlines(text: string, policy: DeadlinePolicy): { text: string; changes: DeadlineChange[] } {
  const changes: DeadlineChange[] = [];
  const moved = text.replace(DATE, (whole: string, ...args: unknown[]) => {
    const groups = args.at(-1) as Record<string, string | undefined>;
    const date = dateOf(groups);
    if (!date) return whole;
    const wanted = (policy.upward ? askedBefore(date, policy.asked) : undefined) ?? earlier(date, policy);
    const to = print(groups, wanted, policy.year);
    changes.push({ from: whole, to });
    return to;
  });
  const all = moved.replace(DAY_OF_MONTH, (whole: string, lead: string, day: string) => {
    const earlierDay = Number(day) - policy.days;
    if (earlierDay < 1) return whole;
    const to = `${lead}${String(earlierDay).padStart(2, "0")}`;
    changes.push({ from: whole, to });
    return to;
  });
  return { text: all, changes };
}

function dateOf(groups: Record<string, string | undefined>): DayMonth | undefined {
  const day = Number(groups["day"] ?? groups["dayWord"]);
  const month = Number(groups["month"] ?? groups["monthWord"]);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : undefined;
}

/** The parent's own deadline for its units that comes just before the day on which the parent itself reported. */
function askedBefore(date: DayMonth, asked: readonly DayMonth[]): DayMonth | undefined {
  const at = ({ day, month }: DayMonth): number => month * 31 + day;
  return asked
    .filter((one) => at(one) < at(date) && at(date) - at(one) <= 62)
    .toSorted((a, b) => at(a) - at(b))
    .at(-1);
}

function earlier({ day, month }: DayMonth, { year, days }: DeadlinePolicy): DayMonth & { before?: boolean } {
  const moved = new Date(Date.UTC(year, month - 1, isRealDay(day, month, year) ? day : 28));
  moved.setUTCDate(moved.getUTCDate() - days);
  return {
    day: moved.getUTCDate(),
    month: moved.getUTCMonth() + 1,
    ...(moved.getUTCFullYear() < year ? { before: true } : {}),
  };
}

function isRealDay(day: number, month: number, year: number): boolean {
  return isRealDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** As the old date was printed: two digits where it had them, and in months 1 and 2. */
function print(
  groups: Record<string, string | undefined>,
  { day, month, before }: DayMonth & { before?: boolean },
  year: number,
): string {
  const padded = (groups["month"] ?? groups["monthWord"])?.startsWith("0") === true || month < 3;
  const written = { day: String(day).padStart(2, "0"), month: padded ? String(month).padStart(2, "0") : String(month) };
  const old = groups["year"] ?? groups["yearWord"];
  const last =
    old === "{{year}}"
      ? before
        ? "{{plus year -1}}"
        : old
      : old === undefined
        ? undefined
        : String(before ? Number(old) - 1 : Number(old));
  const { lead = "", sep = "/" } = groups;
  if (groups["dayWord"] !== undefined)
    return `${lead}${written.day} tháng ${written.month}${last === undefined ? "" : ` năm ${last}`}`;
  return `${lead}${written.day}${sep}${written.month}${last === undefined ? (before ? `${sep}${year - 1}` : "") : `${sep}${last}`}`;
}
