/** Number and date of the document as an appendix names it: `số 05-HD/VPTW, ngày 27/5/2026`. */
import { numericDate, wordsDate } from "../../base/date.ts";
import type { Form } from "../../form/schema.ts";
import type { Inline } from "../../tree/nodes.ts";
import { withBlanks } from "./blanks.ts";
import { printDesignation, type Designation } from "./number-line.ts";
import { dateOrYear } from "./place-date.ts";

/** Where the form says so, number and date stay open: the document is issued electronically. */
export function attachedLine(designation: Designation, date: string | null, year: number, form: Form): Inline[] {
  if (form.text.appendixAttached.value === "open") {
    const open = printDesignation({ ...designation, number: null }, form);
    return withBlanks(`số ${open} ${wordsDate({ year, month: null, day: null })}`);
  }
  return withBlanks(`số ${printDesignation(designation, form)}, ngày ${numericDate(dateOrYear(date, year))}`);
}
