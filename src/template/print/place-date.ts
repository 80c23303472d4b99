/** Place, date and year → `Hải Phòng, ngày 15 tháng 01 năm 2027`, with room for what is not known. */
import { parsePartialDate, wordsDate, type DateParts } from "../../base/date.ts";
import type { Inline } from "../../tree/nodes.ts";
import { withBlanks } from "./blanks.ts";

/** Line under the national title. */
export function placeDateLine(place: string, date: string | null, year: number): Inline[] {
  return withBlanks(`${place}, ${wordsDate(dateOrYear(date, year))}`);
}

/** What is known of the date; at least the year of the document. */
export function dateOrYear(date: string | null, year: number): DateParts {
  return (date === null ? undefined : parsePartialDate(date)) ?? { year, month: null, day: null };
}
