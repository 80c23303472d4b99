/** The package lint finds what Word would stumble over: every rule is shown a clean file and one planted fault. */
import { expect, test } from "vitest";
import { editPart } from "./docx-parts.ts";
import { buildSpecimens } from "./documents.ts";
import { lintPackage, rules } from "./package-lint.ts";

const specimens = await buildSpecimens();
const clean = specimens[0]?.bytes ?? new Uint8Array();

test.each(specimens)("$name is clean", ({ bytes }) => {
  expect(lintPackage(bytes)).toEqual([]);
});

/** Rule → part and edit that breaks it. */
const faults: Record<string, [part: string, edit: (xml: string) => string]> = {
  "cell-ends-in-paragraph": ["word/document.xml", (xml) => xml.replace("</w:tc>", "<w:tbl/></w:tc>")],
  "relationships-resolve": [
    "word/_rels/document.xml.rels",
    (xml) => xml.replace('Target="styles.xml"', 'Target="style.xml"'),
  ],
  "no-external-relationship": [
    "word/_rels/document.xml.rels",
    (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="x" Type="hyperlink" Target="a" TargetMode="External"/></Relationships>',
      ),
  ],
  "relationship-ids-are-known": ["word/document.xml", (xml) => xml.replace(/r:id="[^"]+"/, 'r:id="rId99"')],
  "every-part-has-a-content-type": [
    "[Content_Types].xml",
    (xml) => xml.replace(/PartName="\/word\/styles.xml"/, 'PartName="/word/style.xml"'),
  ],
  "footnotes-resolve": [
    "word/document.xml",
    (xml) => xml.replace('<w:footnoteReference w:id="1"', '<w:footnoteReference w:id="9"'),
  ],
  "lists-resolve": ["word/document.xml", (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="99"')],
  "one-abstract-list-each": [
    "word/numbering.xml",
    (xml) => xml.replace(/<w:abstractNumId w:val="\d+"/g, '<w:abstractNumId w:val="1"'),
  ],
  "styles-resolve": ["word/document.xml", (xml) => xml.replace(/<w:pStyle w:val="Kind"/, '<w:pStyle w:val="Kinds"')],
  "ids-are-unique": ["word/styles.xml", (xml) => xml.replace(/w:styleId="Kind"/, 'w:styleId="Subject"')],
  "no-empty-paragraph-as-space": ["word/document.xml", (xml) => xml.replace("<w:p>", "<w:p/><w:p>")],
  "one-font-in-four-slots": ["word/styles.xml", (xml) => xml.replace(/w:cs="Times New Roman"/, 'w:cs="Arial"')],
  "language-is-vietnamese": ["word/styles.xml", (xml) => xml.replace(/w:lang w:val="vi-VN"/, 'w:lang w:val="en-US"')],
  "text-is-nfc": ["word/document.xml", (xml) => xml.replace("Nơi", "Nơi".normalize("NFD"))],
};

test("there is a planted fault for every rule", () => {
  expect(Object.keys(faults)).toEqual(Object.keys(rules));
});

test.each(Object.entries(faults))("%s fires", (rule, [part, edit]) => {
  expect(lintPackage(editPart(clean, part, edit)).join("\n")).toContain(`${rule}: `);
});
