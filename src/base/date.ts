/** ISO dates, whole (`2027-01-15`) or partly known (`2027-01`, `2027`) → what official texts print, and back. */
import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat.js";
import { remembering } from "./text/remember.ts";

dayjs.extend(customParseFormat);

/** A date whose day or month may be unknown. */
export interface DateParts {
  year: number;
  month: number | null;
  day: number | null;
}

/** Room that is left for a day or month to be written in by hand; with the spaces between words it makes six. */
const DATE_BLANK = " ".repeat(4);

const WRITTEN = [
  /^(?:ngày\s+)?(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/iu,
  /^(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/iu,
];

/** Strict: without it 2027-02-30 would become March 2. */
const isInCalendar = remembering((text) => dayjs(text, "YYYY-MM-DD", true).isValid());

/** Parts of a whole ISO date that exists in the calendar; undefined for anything else. */
export function parseIsoDate(text: string): { year: number; month: number; day: number } | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isInCalendar(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { year, month, day };
}

/** Parts of an ISO date of which the day, or the day and month, may be missing; undefined when it cannot exist. */
export function parsePartialDate(text: string): DateParts | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!found) return parseIsoDate(text);
  const month = found[2] === undefined ? null : Number(found[2]);
  return month !== null && (month < 1 || month > 12) ? undefined : { year: Number(found[1]), month, day: null };
}

/** True for a whole ISO date that exists in the calendar. */
export function isRealDate(text: string): boolean {
  return parseIsoDate(text) !== undefined;
}

/** ISO form of a date as officers write it (`15/01/2027`, `ngày 15 tháng 01 năm 2027`, ISO); undefined when it cannot exist. */
export function readDate(text: string): string | undefined {
  const iso = toIso(text.trim());
  return isRealDate(iso) ? iso : undefined;
}

/** A written date in ISO form, whether it exists or not; any other text as it is. */
function toIso(text: string): string {
  const parts = WRITTEN.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups);
  return parts ? `${parts["year"]}-${parts["month"]?.padStart(2, "0")}-${parts["day"]?.padStart(2, "0")}` : text;
}

/** True for a text that has the form of a date, whether the calendar has that day or not. */
export function looksLikeDate(text: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(toIso(text.trim()));
}

/** Why a text is no ISO date, as a Vietnamese sentence; undefined when it is one. With `partial` the day, or the day and month, may be missing. */
export function dateProblem(text: string, partial = false): string | undefined {
  if ((partial ? parsePartialDate(text) : parseIsoDate(text)) !== undefined) return undefined;
  const iso = toIso(text.trim());
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined || month === undefined || isRealDate(iso))
    return "Trong tệp dữ liệu, ngày phải viết theo dạng năm-tháng-ngày.";
  if (Number(month) < 1 || Number(month) > 12) return `Không có tháng ${month} trong một năm.`;
  if (day === undefined) return `“${text}” còn thiếu ngày.`;
  if (Number(day) < 1) return `Không có ngày ${day} trong một tháng.`;
  const last = dayjs(`${year}-${month}`, "YYYY-MM", true).daysInMonth();
  return `Tháng ${monthText(Number(month))} năm ${year} chỉ có ${last} ngày.`;
}

/** `2026-01-09` → `09/01/2026`: 0 only before days under 10 and months 1 and 2; unknown parts are blanks. */
export function numericDate(date: string | DateParts): string {
  const { day, month, year } = printedParts(date);
  return `${day ?? DATE_BLANK}/${month ?? DATE_BLANK}/${year}`;
}

/** `2026-01-09` → `ngày 09 tháng 01 năm 2026`; unknown parts are blanks: `ngày      tháng 01 năm 2027`. */
export function wordsDate(date: string | DateParts): string {
  const { day, month, year } = printedParts(date);
  return `ngày ${day ?? DATE_BLANK} tháng ${month ?? DATE_BLANK} năm ${year}`;
}

/** Day, month and year as they are printed; null for an unknown part. All are empty for a text that is no date. */
function printedParts(date: string | DateParts): { day: string | null; month: string | null; year: string } {
  const parts = typeof date === "string" ? parsePartialDate(date) : date;
  if (!parts) return { day: null, month: null, year: "" };
  return {
    day: parts.day === null ? null : String(parts.day).padStart(2, "0"),
    month: parts.month === null ? null : monthText(parts.month),
    year: String(parts.year),
  };
}

function monthText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
