/** Number, kind and organ → `Số 07-HD/BTGDVTU`, `Số: 07/KH-SGDĐT`, or the same with room for the number. */
import type { Form } from "../../form/schema.ts";
import type { Inline } from "../../tree/nodes.ts";
import { NUMBER_BLANK } from "../../registry/citation/write.ts";
import { withBlanks } from "./blanks.ts";

export interface Designation {
  number: string | null;
  /** Kind of document, the folder of its template. */
  kind: string;
  /** Tail of the organ's numbers. */
  symbol: string;
}

/** Line under the organ's name. */
export function numberLine(designation: Designation, form: Form): Inline[] {
  return withBlanks(`${form.text.numberPrefix.value}${printDesignation(designation, form)}`);
}

/** Number and symbol alone. Numbers under 10 take a zero (HD05 p. 7; NĐ 30 PL1 II.3). */
export function printDesignation({ number, kind, symbol }: Designation, form: Form): string {
  const [first, second] = form.text.numberSeparators.value;
  const abbreviation = form.text.kinds[kind]?.abbreviation ?? "";
  return `${number === null ? NUMBER_BLANK : number.replace(/^\d(?!\d)/, "0$&")}${first}${abbreviation}${second}${symbol}`;
}
