/** Tracked changes: accepting all gives the second document, rejecting all the first, and nothing else of the file changes. */
import { fc, test } from "@fast-check/vitest";
import { unzipSync } from "fflate";
import { describe, expect } from "vitest";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { redline } from "../../../src/docx/redline/redline.ts";
import { docText } from "../../../src/tree/text.ts";
import { editPart, readParts } from "../../support/docx-parts.ts";
import { buildAll } from "../../support/documents.ts";
import { decidedText } from "../../support/revisions.ts";
import { anyWordEdits, editBody } from "./edit-paragraphs.ts";

const samples = await buildAll();
const anyName = fc.constantFrom(...samples.map(({ name }) => name));
const bytesOf = (name: string): Uint8Array => samples.find((one) => one.name === name)?.bytes ?? new Uint8Array();
const patience = 60_000;
const [sample, other] = samples;
const noted = samples.find(({ doc }) => doc.footnotes.length > 1) ?? expect.unreachable();
const first = sample?.bytes ?? new Uint8Array();

function mark(before: Uint8Array, after: Uint8Array): Uint8Array {
  const { value, diagnostics } = redline(
    { bytes: before, name: "truoc.docx" },
    { bytes: after, name: "sau.docx" },
    { author: "Soạn" },
  );
  expect(diagnostics).toEqual([]);
  return value ?? expect.unreachable();
}

function checkLaws(before: Uint8Array, after: Uint8Array): void {
  const marked = mark(before, after);
  expect(decidedText(marked, "accept")).toEqual(decidedText(after, "accept"));
  expect(decidedText(marked, "reject")).toEqual(decidedText(before, "accept"));
}

/** Puts paragraphs at the end of the body. */
function atEnd(xml: string, paragraphs: string): string {
  const at = xml.lastIndexOf("<w:sectPr");
  return xml.slice(0, at) + paragraphs + xml.slice(at);
}

const body = (bytes: Uint8Array): string => readParts(bytes)["word/document.xml"] ?? "";
const inBody = (edit: (xml: string) => string): Uint8Array => editPart(first, "word/document.xml", edit);

describe("accept and reject", () => {
  test.prop([anyName, anyName], { numRuns: 12 })(
    "any two documents",
    (a, b) => {
      checkLaws(bytesOf(a), bytesOf(b));
    },
    patience,
  );

  test.prop([anyName, anyWordEdits, anyWordEdits], { numRuns: 40 })(
    "a document edited at random in two ways",
    (name, edits, others) => {
      checkLaws(editBody(bytesOf(name), edits), editBody(bytesOf(name), others));
    },
    patience,
  );

  test("a deleted footnote comes back with its words when the change is rejected", () => {
    const without = editPart(noted.bytes, "word/document.xml", (xml) =>
      xml.replace(/<w:r>(?:(?!<w:r>).)*?<w:footnoteReference [^>]*\/>.*?<\/w:r>/s, ""),
    );
    checkLaws(noted.bytes, without);
    checkLaws(without, noted.bytes);
  });

  test("words inside a footnote are marked there", () => {
    const changed = editPart(noted.bytes, "word/footnotes.xml", (xml) => xml.replace(/(?<=>)\p{L}+ /u, "Mọi "));
    checkLaws(noted.bytes, changed);
    expect(readParts(mark(noted.bytes, changed))["word/footnotes.xml"]).toContain("<w:delText");
  });

  test("the reader of Word files sees the second document", () => {
    const after = other?.bytes ?? new Uint8Array();
    const textOf = (bytes: Uint8Array): string => docText(readDocx(bytes, "x.docx").value?.doc ?? expect.unreachable());
    expect(textOf(mark(first, after))).toBe(textOf(after));
  });
});

describe("the marks", () => {
  test("equal documents have none", () => {
    expect(body(mark(first, first))).not.toMatch(/<w:(?:ins|del)\b/);
  });

  test("every part but body and footnotes is the second file's; the same input gives the same bytes", () => {
    const after = other?.bytes ?? new Uint8Array();
    const marked = mark(first, after);
    const [parts, own] = [unzipSync(marked), unzipSync(after)];
    expect(Object.keys(parts).sort()).toEqual(Object.keys(own).sort());
    const changed = Object.keys(own).filter(
      (name) => Buffer.compare(parts[name] as Uint8Array, own[name] as Uint8Array) !== 0,
    );
    expect(changed.sort()).toEqual(["word/document.xml", "word/footnotes.xml"]);
    expect(mark(first, after)).toEqual(marked);
  });

  test("carry the author, the file's own date and numbers of their own", () => {
    const xml = body(
      mark(
        first,
        inBody((text) => text.replace("HƯỚNG DẪN<", "HƯỚNG DẪN MỚI<")),
      ),
    );
    const marks = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="([^"]+)" w:date="([^"]+)"/g)];
    expect(marks.map(([, , author, date]) => [author, date])).toEqual([["Soạn", "2027-01-01T00:00:00Z"]]);
    const ids = [...body(mark(first, other?.bytes ?? first)).matchAll(/<w:(?:ins|del|pPrChange) w:id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("only the changed word is marked, and both halves keep the run's properties", () => {
    const run = (text: string): string => `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const file = (word: string): Uint8Array =>
      inBody((xml) => atEnd(xml, `<w:p>${run(`Báo cáo trước ngày ${word} hằng năm.`)}</w:p>`));
    const xml = body(mark(file("10/11"), file("15/11")));
    expect(xml).toContain(run("Báo cáo trước ngày "));
    expect(xml).toMatch(
      /<w:del [^>]*><w:r><w:rPr><w:i\/><\/w:rPr><w:delText xml:space="preserve">10\/11<\/w:delText><\/w:r><\/w:del>/,
    );
    expect(xml).toMatch(
      /<w:ins [^>]*><w:r><w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve">15\/11<\/w:t><\/w:r><\/w:ins>/,
    );
    expect(xml).toContain(run(" hằng năm."));
  });

  test("a list that only the first file has keeps its numbers", () => {
    const inList = /<w:p><w:pPr>(?:(?!<w:p>).)*?<w:numId w:val="3"\/>.*?<\/w:p>/gs;
    const marked = mark(
      first,
      inBody((xml) => xml.replace(inList, "")),
    );
    const lists = (bytes: Uint8Array): string[] =>
      [...(readParts(bytes)["word/numbering.xml"] ?? "").matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id = ""]) => id);
    const added = lists(marked).filter((id) => !lists(first).includes(id));
    expect(added).toHaveLength(1);
    expect(body(marked).split(`<w:numId w:val="${added[0] ?? ""}"/>`).length - 1).toBe(
      body(first).match(inList)?.length,
    );
  });

  test("a field is changed as a whole", () => {
    const field = (result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const file = (result: string): Uint8Array =>
      inBody((xml) => atEnd(xml, `<w:p><w:r><w:t>Xem mục</w:t></w:r>${field(result)}</w:p>`));
    const xml = body(mark(file("2"), file("3")));
    expect(xml).toContain("<w:delInstrText>REF x</w:delInstrText>");
    expect(xml).toContain("<w:instrText>REF x</w:instrText>");
    checkLaws(file("2"), file("3"));
  });

  test("tracked changes that were there are settled and said", () => {
    const revised = inBody((xml) =>
      atEnd(xml, '<w:p><w:ins w:id="7" w:author="An"><w:r><w:t>Chữ mới</w:t></w:r></w:ins></w:p>'),
    );
    const { value, diagnostics } = redline(
      { bytes: first, name: "a.docx" },
      { bytes: revised, name: "b.docx" },
      { author: "Soạn" },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["redline-settled-revisions"]);
    expect(decidedText(value ?? expect.unreachable(), "accept").join("\n")).toContain("Chữ mới");
  });
});

describe("what is no Word file", () => {
  test("both are reported", () => {
    const bad = new TextEncoder().encode("không phải Word");
    const { value, diagnostics } = redline(
      { bytes: bad, name: "a.docx" },
      { bytes: bad, name: "b.docx" },
      { author: "Soạn" },
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ place }) => place?.file)).toEqual(["a.docx", "b.docx"]);
  });
});
