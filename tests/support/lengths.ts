/** Specimens of growing length, so that a page ends at every place before and inside the signature block. */
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import type { Form } from "../../src/form/schema.ts";
import type { Built } from "./documents.ts";
import { createSpecimen } from "./specimen.ts";

/** Each length moves the signature by one to four lines; together they are longer than a page. */
export const lengths = Array.from({ length: 42 }, (_, step) => ({
  filler: Math.floor(step / 3),
  lastWords: [8, 24, 45][step % 3] ?? 8,
}));

/** One document per length. */
export async function buildLengths(form: Form): Promise<Built[]> {
  const writer = await createDocxWriter(form);
  return Promise.all(
    lengths.map(async (length) => {
      const doc = createSpecimen(form, { ...length, entries: 0 });
      const name = `filler ${length.filler}, last ${length.lastWords} words`;
      return { name, doc, form, bytes: await writer.write(doc) };
    }),
  );
}
