/** A rule that compares a Word file with the form → a rule that is silent about everything else. */
import type { Form } from "../../form/schema.ts";
import type { SeenLook } from "../seen-look.ts";
import type { CheckContext, Found } from "../types.ts";

export interface SeenFile extends CheckContext {
  form: Form;
  look: SeenLook;
}

/** Data and plain text have no look; a document older than every form has no form. */
export function onFile(judge: (file: SeenFile) => Found[]): (context: CheckContext) => Found[] {
  return (context) => {
    const { form, look } = context;
    return form && look && context.lines.length > 0 ? judge({ ...context, form, look }) : [];
  };
}
