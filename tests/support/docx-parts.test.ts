/** Parts of a .docx as text: the same for the same part, one element a line, and an edit that changes nothing is refused. */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { editPart, prettyPart } from "./docx-parts.ts";

const xml =
  '<w:p xmlns:w="x"><w:pPr><w:b w:val="1"/></w:pPr><w:r><w:t xml:space="preserve"> a &amp; b </w:t></w:r></w:p>';
const bytes = zipSync({ "word/document.xml": strToU8(xml) });

test("a part is printed with one element a line and its text untouched", () => {
  expect(prettyPart(bytes, "word/document.xml")).toBe(`<w:p xmlns:w="x">
  <w:pPr>
    <w:b w:val="1"/>
  </w:pPr>
  <w:r>
    <w:t xml:space="preserve"> a &amp; b </w:t>
  </w:r>
</w:p>
`);
  expect(() => prettyPart(bytes, "word/styles.xml")).toThrow("No part word/styles.xml");
});

test("a planted fault is really planted", () => {
  expect(
    prettyPart(
      editPart(bytes, "word/document.xml", (text) => text.replace(" a ", " c ")),
      "word/document.xml",
    ),
  ).toContain(" c &amp; b ");
  expect(() => editPart(bytes, "word/document.xml", (text) => text.replace("absent", ""))).toThrow(
    "left word/document.xml as it was",
  );
});
