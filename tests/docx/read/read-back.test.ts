/** read(write(doc)) has the words and the structure of doc: samples and specimens of every form. */
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { docText } from "../../../src/tree/text.ts";
import { buildAll } from "../../support/documents.ts";
import { structureOf } from "./structure.ts";

const documents = await buildAll();

describe.each(documents)("$name", ({ name, doc, form, bytes }) => {
  const { value, diagnostics } = readDocx(bytes, `${name}.docx`);
  const read = value ?? expect.unreachable();

  test("has the same words", () => {
    expect(docText(read.doc)).toBe(docText(doc));
  });

  test("has the same structure", () => {
    expect(structureOf(read.doc)).toBe(structureOf(doc));
  });

  test("nothing is reported", () => {
    expect(diagnostics).toEqual([]);
  });

  test("form and properties come back", () => {
    expect({ form: read.doc.form, ...read.doc.properties }).toEqual({ form: form.id, ...doc.properties });
  });
});
