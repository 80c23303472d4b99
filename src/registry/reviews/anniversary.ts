/** Arithmetic of anniversaries: date of issue and years in, date and its wording out. */
import { numericDate, parseIsoDate } from "../../base/date.ts";

/** An anniversary of a date. */
export interface Anniversary {
  year: number;
  month: number;
  /** ISO date on which it falls. */
  date: string;
  /** `ban hành 21/10/2022 + 5 năm = 21/10/2027`. */
  why: string;
}

/** The nth anniversary of an ISO date; undefined when the date is not whole. A 29/02 falls on 28/02 in a common year. */
export function anniversaryOf(date: string, years: number): Anniversary | undefined {
  const parts = parseIsoDate(date);
  if (!parts) return undefined;
  const year = parts.year + years;
  const moved = parts.month === 2 && parts.day === 29 && !isLeap(year);
  const day = moved ? 28 : parts.day;
  const iso = `${year}-${String(parts.month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const note = moved ? ` (năm ${year} không có ngày 29/02)` : "";
  return {
    year,
    month: parts.month,
    date: iso,
    why: `ban hành ${numericDate(date)} + ${years} năm = ${numericDate(iso)}${note}`,
  };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
