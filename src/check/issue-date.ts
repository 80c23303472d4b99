/** The words of the line of place and date → the date of issue, as far as it is written. */
import { readDate } from "../base/date.ts";

/** ISO date, `2027-01` or `2027` while the day or month is open; undefined when the line does not tell. */
export function readIssueDate(written: string): string | undefined {
  const whole = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/u.exec(written)?.[0];
  if (whole) return readDate(whole.replace(/\s+/gu, " "));
  const [, month, year] = /(?:tháng\s+(\d{1,2})?[\s.…_]*)?năm\s+(\d{4})/u.exec(written) ?? [];
  if (year === undefined) return undefined;
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}
