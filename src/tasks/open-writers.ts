/** Forms in, their Word writers out, each prepared once with what earlier runs learned about that form. */
import { createDocxWriter } from "../docx/write-docx.ts";
import type { DocxWriter } from "../docx/write-docx.ts";
import type { Form } from "../form/schema.ts";
import { hashOf } from "./hash.ts";
import type { SharedInputs } from "./inputs.ts";
import type { Shelf } from "./shelf.ts";

export interface Writers {
  of(form: Form): Promise<DocxWriter>;
  /** Keeps what was learned for the next run. */
  close(): Promise<void>;
}

/** A writer's memory holds for one state of the forms and of the program. */
export function openWriters({ form: forms, program }: Pick<SharedInputs, "form" | "program">, shelf: Shelf): Writers {
  const key = hashOf(JSON.stringify([forms, program]));
  const open = new Map<Form, Promise<DocxWriter>>();
  const nameOf = (form: Form): string => `writer-${form.id}`;
  return {
    of(form) {
      const writer = open.get(form) ?? createDocxWriter(form, shelf.take(nameOf(form), key) as string | undefined);
      open.set(form, writer);
      return writer;
    },
    async close() {
      for (const [form, writer] of open) {
        const learned = (await writer).learned();
        if (learned !== undefined) shelf.put(nameOf(form), key, learned);
      }
    },
  };
}
