/** Files with tracked changes are valid against the schemas, and LibreOffice sees the changes in them. */
import { describe, expect, test } from "vitest";
import { redline } from "../../src/docx/redline/redline.ts";
import { buildAll } from "../support/documents.ts";
import { convert } from "../support/libreoffice.ts";
import { hasLibreOffice, missing, sharedPath } from "../support/shared.ts";
import { createValidator } from "../support/xsd.ts";

const documents = await buildAll();
/** Each document beside the next one: other forms, other tables, with and without footnotes and appendices. */
const pairs = documents.map(({ name, bytes }, index) => {
  const next = documents[(index + 1) % documents.length] ?? expect.unreachable();
  const { value } = redline({ bytes, name }, { bytes: next.bytes, name: next.name }, { author: "Soạn" });
  return { name: `${name} → ${next.name}`, bytes: value ?? new Uint8Array() };
});

const folder = sharedPath("ooxml-schemas");

describe.skipIf(
  missing(folder !== undefined, "validation of tracked changes", "SOAN_SHARED names no folder with ooxml-schemas"),
)("OOXML schemas", () => {
  const validate = createValidator(folder ?? "");

  test.each(pairs)("$name is valid", ({ bytes }) => {
    expect(validate(bytes).errors).toEqual([]);
  });
});

describe.skipIf(missing(hasLibreOffice(), "tracked changes in LibreOffice", "soffice is not installed"))(
  "LibreOffice",
  () => {
    const opened = convert(Object.fromEntries(pairs.map(({ name, bytes }) => [name, bytes])), "fodt");

    test.each(pairs)("opens $name with its insertions and deletions", ({ name }) => {
      const text = new TextDecoder().decode(opened[name]);
      expect(text).toContain("<text:insertion>");
      expect(text).toContain("<text:deletion>");
      expect(text).toContain("<dc:creator>Soạn</dc:creator>");
    });
  },
);
