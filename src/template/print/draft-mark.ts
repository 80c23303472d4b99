/** Draft state → the mark under the number: `Dự thảo`, `Dự thảo lần 2`; nothing for a final text. */
import type { Form } from "../../form/schema.ts";

/** Words of the mark, or null. */
export function draftMark(draft: boolean | number, form: Form): string | null {
  if (draft === false) return null;
  return draft === true ? form.text.draft.value : `${form.text.draft.value} lần ${draft}`;
}
