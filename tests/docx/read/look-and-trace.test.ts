/** Beside the tree stands how every line looks and where in the package its characters are. */
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { p, run, table, wordFile } from "./word-file.ts";

const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:jc w:val="both"/><w:ind w:firstLine="567"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';

const body =
  p(run("I. MỤC ĐÍCH"), '<w:pStyle w:val="Muc"/>') +
  p(
    `${run("1. Trước ngày ")}${run("10/11", '<w:i/><w:sz w:val="24"/>')}${run(" báo cáo.")}`,
    '<w:spacing w:line="380" w:lineRule="exact"/>',
  ) +
  table([
    [p("a"), p("b")],
    [p("c"), p("d")],
  ]) +
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="397" w:footer="397" w:gutter="0"/><w:titlePg/></w:sectPr>';
const header = p(
  '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText> PAGE </w:instrText></w:r>',
  '<w:jc w:val="center"/>',
);
const read = readDocx(wordFile({ body, styles, header }), "a.docx").value ?? expect.unreachable();

describe("look", () => {
  test("of a heading comes through its style", () => {
    expect(read.look.lines["children[0].heading"]).toMatchObject({
      paragraph: {
        style: "Mục",
        align: "both",
        firstLineMm: 10,
        keepNext: true,
        afterPt: 6,
        lineRule: "auto",
        line: 1.15,
      },
      runs: [{ at: 0, length: 8, look: { font: "Times New Roman", sizePt: 14, bold: true } }],
    });
  });

  test("of words changes with their runs", () => {
    const line = read.look.lines["children[0].children[0].children[0].children"];
    expect(line?.paragraph).toMatchObject({ lineRule: "exact", line: 19, align: "left" });
    expect(line?.runs.map(({ at, length, look }) => [at, length, look.sizePt, look.italic])).toEqual([
      [0, 11, 13, false],
      [11, 5, 12, true],
      [16, 9, 13, false],
    ]);
  });

  test("of pages holds margins and the page number", () => {
    expect(read.look.pages).toMatchObject([
      {
        widthMm: 210.01,
        topMm: 20,
        leftMm: 30,
        headerMm: 7,
        titlePage: true,
        headers: [
          { place: "header", pages: "default", pageNumber: { paragraph: { align: "center" }, run: { sizePt: 14 } } },
        ],
      },
    ]);
  });
});

describe("trace", () => {
  test("leads from every word to its run, label left out", () => {
    expect(read.trace["children[0].children[0].children[0].children"]).toEqual([
      { at: 0, length: 11, part: "word/document.xml", paragraph: 2, run: 0, offset: 3 },
      { at: 11, length: 5, part: "word/document.xml", paragraph: 2, run: 1, offset: 0 },
      { at: 16, length: 9, part: "word/document.xml", paragraph: 2, run: 2, offset: 0 },
    ]);
  });

  test("knows cells", () => {
    expect(read.trace["children[0].children[0].children[1].rows[0][1]"]).toMatchObject([{ paragraph: 6, run: 0 }]);
  });

  test("counts in the file's own characters where the text was repaired", () => {
    const bytes = wordFile({ body: p(run("\u200bÐe\u0302\u0301n ngày")) });
    const { doc, trace } = readDocx(bytes, "a.docx").value ?? expect.unreachable();
    expect(doc.children).toMatchObject([{ children: [{ value: "Đến ngày" }] }]);
    const pieces = (trace["children[0].children"] ?? []).map(({ at, length, offset }) => [at, length, offset]);
    expect(pieces).toEqual([
      [0, 2, 1],
      [2, 6, 5],
    ]);
  });
});
