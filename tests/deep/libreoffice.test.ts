/** LibreOffice opens every document and prints the words of its tree: body, appendices and footnotes. */
import { describe, expect, test } from "vitest";
import { docText } from "../../src/tree/text.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { editPart, readParts } from "../support/docx-parts.ts";
import { buildAll, bytesByName, type Built } from "../support/documents.ts";
import { convert } from "../support/libreoffice.ts";
import { readPdf } from "../support/pdf.ts";
import { readPrintedText, solid, type PrintedText } from "../support/printed-text.ts";
import { createSheet } from "../support/ruler/sheet.ts";
import { hasLibreOffice, missing } from "../support/shared.ts";

const documents = await buildAll();

describe.skipIf(missing(hasLibreOffice(), "reading by LibreOffice", "soffice is not installed"))("LibreOffice", () => {
  const broken = withoutOneWord(documents[0] ?? expect.unreachable());
  const pdfs = convert(bytesByName([...documents, broken].map(withoutRepeatedHeaders)), "pdf");
  const differenceIn = async ({ name, doc, form }: Built): Promise<string> => {
    const pages = await readPdf(pdfs[name] ?? new Uint8Array());
    return firstDifference(readPrintedText(createSheet(doc, form, pages)), doc);
  };

  test.each(documents)("prints the words of $name", async (document) => {
    expect(await differenceIn(document)).toBe("");
  });

  test("a file that lacks one word of its tree is found", async () => {
    expect(await differenceIn(broken)).toContain("«THỰC");
  });
});

/** Where the printed words part from the tree's; empty when they agree. */
function firstDifference({ body, footnotes }: PrintedText, doc: Doc): string {
  const head = letterheadLines(doc);
  const length = head.join("").length;
  // The two columns of the letterhead may be printed row by row: there only the lines count, not their order.
  const lost = head.find((line) => !body.slice(0, length).includes(line));
  if (lost !== undefined) return `letterhead lacks «${lost}»`;
  const [printed, expected] = [(body + footnotes).slice(length), solid(docText(doc)).slice(length)];
  if (printed === expected) return "";
  const at = [...expected].findIndex((character, index) => character !== printed[index]);
  return `printed «${printed.slice(at, at + 60)}», in the tree «${expected.slice(at, at + 60)}»`;
}

function letterheadLines(doc: Doc): string[] {
  const head = doc.children.filter(({ type }) => type === "letterhead");
  const text = docText({ ...doc, children: head, appendices: [], footnotes: [] });
  return text
    .split("\n")
    .map(solid)
    .filter((line) => line !== "");
}

/** A table's header is printed again on each page; the words are compared without the repetition. */
function withoutRepeatedHeaders(document: Built): Built {
  const part = "word/document.xml";
  if (!readParts(document.bytes)[part]?.includes("<w:tblHeader/>")) return document;
  return { ...document, bytes: editPart(document.bytes, part, (xml) => xml.replaceAll("<w:tblHeader/>", "")) };
}

function withoutOneWord(document: Built): Built {
  const edit = (xml: string): string => xml.replace("TỔ CHỨC THỰC HIỆN", "TỔ CHỨC HIỆN");
  return { ...document, name: "planted fault", bytes: editPart(document.bytes, "word/document.xml", edit) };
}
