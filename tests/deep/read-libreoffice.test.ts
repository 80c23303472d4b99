/** Documents that LibreOffice saved again read as they were written. */
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/docx/read/read-docx.ts";
import { docText } from "../../src/tree/text.ts";
import { structureOf } from "../docx/read/structure.ts";
import { buildAll, bytesByName } from "../support/documents.ts";
import { convert } from "../support/libreoffice.ts";
import { hasLibreOffice, missing } from "../support/shared.ts";

const documents = await buildAll();

describe.skipIf(missing(hasLibreOffice(), "reading what LibreOffice saved", "soffice is not installed"))(
  "saved by LibreOffice",
  () => {
    const saved = convert(bytesByName(documents), "docx");

    test.each(documents)("$name", ({ name, doc, bytes }) => {
      const again = saved[name] ?? expect.unreachable();
      expect(Buffer.from(again).equals(bytes)).toBe(false);
      const read = readDocx(again, `${name}.docx`).value ?? expect.unreachable();
      expect(docText(read.doc)).toBe(docText(doc));
      expect(structureOf(read.doc)).toBe(structureOf(doc));
    });
  },
);
