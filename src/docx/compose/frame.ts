/** The measures that every composed part needs, taken from a form once. */
import type { Form } from "../../form/schema.ts";
import { mmToTwips } from "../units.ts";
import type { RunContext } from "./runs.ts";
import type { ListBook } from "./lists.ts";

/** What a composing function may use: the form, the width of the text area in twips, the lists, the footnotes' numbers. */
export interface Frame extends RunContext {
  form: Form;
  textWidth: number;
  lists: ListBook;
}

/** Width of the text area of a form, twips. */
export function textAreaWidth({ page }: Form): number {
  return mmToTwips(page.widthMm.value) - mmToTwips(page.leftMm.value) - mmToTwips(page.rightMm.value);
}
