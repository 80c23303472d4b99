/** read(write(doc)) has the words and the structure of doc, whatever the document. */
import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { createDocxWriter } from "../../../src/docx/write-docx.ts";
import { docText } from "../../../src/tree/text.ts";
import { formOf } from "../trees.ts";
import { arbitraryDoc } from "./arbitrary-doc.ts";
import { structureOf } from "./structure.ts";

/** Shared machines are slow at times. */
const minute = 60_000;

describe.each(["hd05-2026", "nd30-2020"])("%s", (id) => {
  const form = formOf(id);
  const writer = createDocxWriter(form);

  test.prop([arbitraryDoc(form)], { numRuns: 40 })(
    "comes back",
    async (doc) => {
      const bytes = await (await writer).write(doc);
      const { doc: read } = readDocx(bytes, "x.docx").value ?? expect.unreachable();
      expect(docText(read)).toBe(docText(doc));
      expect(structureOf(read)).toBe(structureOf(doc));
    },
    minute,
  );
});
