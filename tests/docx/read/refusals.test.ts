/** Files that cannot or must not be read: each is refused with a message of its own, and with what to do. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { zipEntry, zipFile } from "../../../src/docx/fast/zip.ts";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { p, wordFile, xml } from "./word-file.ts";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();
const sound = wordFile({ body: p("Nội dung.") });

/** A zip whose directory declares ten bytes for a part that inflates to fifty million. */
function lyingBomb(): Uint8Array {
  const entry = zipEntry("word/document.xml", "a".repeat(50_000_000), 9);
  return zipFile([{ ...entry, size: 10 }]);
}

const refused: Record<string, [code: string, bytes: Uint8Array]> = {
  "an empty file": ["docx-empty", new Uint8Array()],
  "an old Word file": ["docx-is-doc", Uint8Array.from([...ole, 0, 0, ...utf16("WordDocument")])],
  "a file with a password": ["docx-encrypted", Uint8Array.from([...ole, 0, 0, ...utf16("EncryptedPackage")])],
  "a PDF": ["docx-is-pdf", strToU8("%PDF-1.7\n%âãÏÓ")],
  "an RTF": ["docx-is-rtf", strToU8("{\\rtf1\\ansi Nội dung}")],
  "a web page": ["docx-is-html", strToU8("<!DOCTYPE html><html><body>Nội dung</body></html>")],
  "plain text": ["docx-is-text", strToU8("HƯỚNG DẪN\ncông tác khoa giáo")],
  "anything else": ["docx-unknown-file", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
  "an OpenDocument text": [
    "docx-is-odf",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<a/>") }),
  ],
  "a spreadsheet": ["docx-no-document", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
  "a file cut off": ["docx-damaged", sound.slice(0, sound.length - 40)],
  "a bomb": ["docx-too-large", zipSync({ "word/document.xml": strToU8("a".repeat(20_000_000)) })],
  "a bomb that lies about its size": ["docx-too-large", lyingBomb()],
  "many parts that are large together": [
    "docx-too-large",
    zipSync(Object.fromEntries(["a", "b", "c"].map((name) => [`word/${name}.xml`, strToU8("a".repeat(10_000_000))]))),
  ],
  "a path that leaves its folder": [
    "docx-unsafe-path",
    zipSync({ "../../etc/cron.xml": strToU8("<a/>"), "word/document.xml": strToU8("<a/>") }),
  ],
  "an absolute path": ["docx-unsafe-path", zipSync({ "/etc/passwd": strToU8("x") })],
};

describe("a file is refused whole", () => {
  test.each(Object.entries(refused))("%s", (_, [code, bytes]) => {
    const { value, diagnostics } = readDocx(bytes, "a.docx");
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", place: { file: "a.docx" } });
    expect(diagnostics[0]?.fix).toMatch(/\p{L}.*\.$/u);
  });

  test.each([
    ["an entity bomb", "docx-dtd", '<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'],
    ["an external entity", "docx-dtd", '<!DOCTYPE w:document SYSTEM "file:///etc/passwd"><w:document/>'],
    ["nesting without end", "docx-too-deep", `${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}`],
    ["text that is not XML", "docx-bad-xml", xml("w:document", "<w:body>").replace("</w:document>", "")],
  ])("%s in the main part", (_, code, document) => {
    const { value, diagnostics } = readDocx(
      wordFile({ body: "", others: { "word/document.xml": document } }),
      "a.docx",
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code, "docx-no-document"]);
  });
});

describe("a part is refused and the rest is read", () => {
  test.each([
    ["styles", "docx-dtd", '<!DOCTYPE x><w:styles xmlns:w="x"/>'],
    ["styles", "docx-bad-xml", "<w:styles>"],
  ])("%s: %s", (part, code, content) => {
    const bytes = wordFile({ body: p("Nội dung."), styles: "", others: { [`word/${part}.xml`]: content } });
    const { value, diagnostics } = readDocx(bytes, "a.docx");
    expect(value?.doc.children).toMatchObject([
      { type: "paragraph", children: [{ type: "text", value: "Nội dung." }] },
    ]);
    expect(diagnostics).toMatchObject([{ code, severity: "error", place: { path: `word/${part}.xml` } }]);
  });

  test("a relationship that leaves the package is not followed", () => {
    const rels = `<Relationships><Relationship Id="r1" Type="x/styles" Target="../../../etc/passwd"/><Relationship Id="r2" Type="x/header" Target="http://example.org/" TargetMode="External"/></Relationships>`;
    const bytes = wordFile({ body: p("Nội dung."), others: { "word/_rels/document.xml.rels": rels } });
    expect(readDocx(bytes, "a.docx")).toMatchObject({
      value: { doc: { children: [{ type: "paragraph" }] } },
      diagnostics: [],
    });
  });
});
