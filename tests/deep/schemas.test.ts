/** Every document we write is valid against ISO/IEC 29500-4 (transitional) and against what Word insists on beyond it. */
import { describe, expect, test } from "vitest";
import { editPart } from "../support/docx-parts.ts";
import { buildAll } from "../support/documents.ts";
import { lintPackage } from "../support/package-lint.ts";
import { missing, sharedPath } from "../support/shared.ts";
import { createValidator } from "../support/xsd.ts";

const folder = sharedPath("ooxml-schemas");
const documents = await buildAll();
const first = documents[0]?.bytes ?? new Uint8Array();

describe.skipIf(
  missing(
    folder !== undefined,
    "validation against the OOXML schemas",
    "SOAN_SHARED names no folder with ooxml-schemas",
  ),
)("OOXML schemas", () => {
  const validate = createValidator(folder ?? "");

  test.each(documents)("$name is valid", ({ bytes }) => {
    const { checked, errors } = validate(bytes);
    expect(errors).toEqual([]);
    expect(checked).toEqual(
      expect.arrayContaining(["word/document.xml", "word/footnotes.xml", "word/numbering.xml", "word/styles.xml"]),
    );
  });

  test.each([
    [
      "a wrong value",
      "word/document.xml",
      (xml: string) => xml.replace('<w:pStyle w:val="Kind"/>', '<w:pStyle w:val="Kind"/><w:jc w:val="centre"/>'),
    ],
    [
      "a wrong order",
      "word/document.xml",
      (xml: string) => xml.replace(/<w:pPr>(<w:pStyle [^>]+>)(<w:keepNext\/>)/, "<w:pPr>$2$1"),
    ],
    ["an unknown element", "word/document.xml", (xml: string) => xml.replace("<w:body>", "<w:body><w:poem/>")],
    ["a negative size", "word/styles.xml", (xml: string) => xml.replace(/<w:sz w:val="\d+"/, '<w:sz w:val="-1"')],
  ])("%s is found", (_, part, edit) => {
    expect(validate(editPart(first, part, edit)).errors).not.toEqual([]);
  });
});

describe("the package", () => {
  test.each(documents)("$name has no fault that Word stumbles over", ({ bytes }) => {
    expect(lintPackage(bytes)).toEqual([]);
  });
});
