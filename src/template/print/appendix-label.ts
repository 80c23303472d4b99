/** Place of an appendix among the others → its label: `Phụ lục` when it is the only one, `Phụ lục 2`, `Phụ lục II`. */
import { roman } from "../../base/text/labels.ts";
import type { Form } from "../../form/schema.ts";

/** Label of the appendix at `index` (from 0) of `count`. */
export function appendixLabelAt(index: number, count: number, form: Form): string {
  const { appendixLabel, appendixNumber } = form.text;
  if (count < 2) return appendixLabel.value;
  return `${appendixLabel.value} ${appendixNumber.value === "roman" ? roman(index + 1) : index + 1}`;
}
