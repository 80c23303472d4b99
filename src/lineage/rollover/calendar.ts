/** Day, month and year of a date in the old year → the same day in the new one, and the names of weekdays. */
import { isRealDate } from "../../base/date.ts";

export interface Day {
  day: number;
  month: number;
  year: number;
}

/** The date with another year; a day that the new year lacks becomes the nearest earlier one. */
export function inYear({ day, month }: Day, year: number): Day {
  let last = day;
  while (last > 28 && !isReal({ day: last, month, year })) last -= 1;
  return { day: last, month, year };
}

/** True for a date that the calendar has. */
export function isReal({ day, month, year }: Day): boolean {
  const two = (number: number): string => String(number).padStart(2, "0");
  return isRealDate(`${year}-${two(month)}-${two(day)}`);
}

const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** The weekday's name: `thứ Hai`, `Chủ nhật`. */
export function weekdayOf({ day, month, year }: Day): string {
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
}

/** True for Saturdays and Sundays. */
export function isWeekend(date: Day): boolean {
  return ["thứ Bảy", "Chủ nhật"].includes(weekdayOf(date));
}
