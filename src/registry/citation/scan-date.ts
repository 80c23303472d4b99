/** Reads the date of a citation at a position: numeric or in words, whole or with blanks. */
import { isRealDate, numericDate, parsePartialDate } from "../../base/date.ts";
import type { Notes } from "./defect.ts";
import { matchAt } from "./view.ts";

/** A date that was read; `end` is an offset of the view. */
export interface ScannedDate {
  end: number;
  /** ISO, whole or partial; absent when the printed day does not exist. */
  date?: string;
  style: "party" | "state";
}

const LEAD = /(?<open> ?\()?(?<mark>[,.;])? ?ngày ?/y;
const BARE = /, ?(?=\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})/y;
const NUMERIC = /(?<day>\d{1,2}|[.…_ ]{0,8}) ?[/.-] ?(?<month>\d{1,2}|[.…_ ]{0,8}) ?[/.-] ?(?<year>\d{4})(?!\d)/y;
const WORDS = /(?<day>\d{1,2}|[.…_ ]{0,8}) ?tháng ?(?<month>\d{1,2}|[.…_ ]{0,8}) ?năm ?(?<year>\d{4})(?!\d)/y;

/** The date that begins at the position (a comma and `ngày` before it), or undefined. */
export function scanDate(text: string, position: number, notes: Notes): ScannedDate | undefined {
  const lead = matchAt(LEAD, text, position);
  const bare = lead ? undefined : matchAt(BARE, text, position);
  const opening = lead ?? bare;
  if (!opening) return undefined;
  const from = position + opening[0].length;
  const words = matchAt(WORDS, text, from);
  const found = matchAt(NUMERIC, text, from) ?? words;
  if (!found) return undefined;
  let end = from + found[0].length;
  if (lead?.groups?.["open"] !== undefined && text[end] === ")") end += 1;
  const mark = lead?.groups?.["mark"];
  if (mark === "." || mark === ";") {
    notes.add("citation-stray-mark", "error", [position, position + 1], `Dấu “${mark}” thừa trước ngày của văn bản.`, {
      fix: "Thay bằng dấu phẩy.",
    });
  }
  if (bare)
    notes.add("citation-missing-ngay", "warning", [from, end], `Thiếu chữ “ngày” trước ${found[0]}.`, {
      fix: `Viết “ngày ${found[0]}”.`,
    });
  const date = isoOf(found.groups ?? {});
  if (date === undefined) {
    notes.add("citation-date-unreal", "error", [from, end], `Ngày ${found[0]} không có trong lịch.`, {
      fix: "Đối chiếu lại với bản gốc.",
    });
  } else if (isRealDate(date)) notePadding(found, date, [from, end], notes);
  // Words are the State's way; so is a numeric date that no comma separates from the symbol.
  const style = found === words || mark === undefined ? "state" : "party";
  return { end, style, ...(date === undefined ? {} : { date }) };
}

function isoOf(groups: Record<string, string>): string | undefined {
  const [day = "", month = "", year = ""] = [groups["day"], groups["month"], groups["year"]];
  const known = (part: string): boolean => /\d/.test(part);
  const iso = `${year}${known(month) ? `-${month.padStart(2, "0")}${known(day) ? `-${day.padStart(2, "0")}` : ""}` : ""}`;
  return parsePartialDate(iso) === undefined ? undefined : iso;
}

function notePadding(found: RegExpExecArray, iso: string, range: readonly [number, number], notes: Notes): void {
  const [day = "", month = ""] = numericDate(iso).split("/");
  if (found.groups?.["day"] === day && found.groups["month"] === month) return;
  notes.add("citation-date-padding", "style", range, `Ngày ${found[0]} viết chưa đúng cách.`, {
    why: "Chỉ thêm số 0 trước ngày dưới 10 và trước tháng 1, tháng 2.",
    fix: `Viết ngày ${day}, tháng ${month}.`,
  });
}
