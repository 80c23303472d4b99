/** Comments in small packages: what is added to the main part, and where comments stand that Word does not allow at the words. */
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annotateDocx, type Note } from "../../../src/docx/annotate/annotate-docx.ts";
import { readDocx } from "../../../src/docx/read/read-docx.ts";
import { inlineText } from "../../../src/tree/inline-text.ts";
import { walkLines } from "./lines.ts";
import { readParts } from "../../support/docx-parts.ts";
import { p, run, table, wordFile, xml } from "../read/word-file.ts";
import { commentsIn, markIds, withoutComments } from "./comments.ts";

const options = { name: "mau.docx", author: "Soạn", initials: "S" };
const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;

/** Remarks on the words, found in the document that is read; each says what it is about. */
function remark(bytes: Uint8Array, ...wanted: string[]): Uint8Array {
  const read = readDocx(bytes, "mau.docx").value ?? expect.unreachable();
  const lines = walkLines(read.doc);
  const notes = wanted.map((words): Note => {
    const [path, line] = lines.find(([, inlines]) => inlineText(inlines).includes(words)) ?? expect.unreachable(words);
    const start = inlineText(line).indexOf(words);
    return { path, start, end: start + words.length, words, lines: [`Lỗi: ${words}`, "Vì sao: có lý do."] };
  });
  const { value, diagnostics } = annotateDocx(bytes, read, notes, options);
  expect(diagnostics).toEqual([]);
  return value ?? expect.unreachable();
}

/** The body of the main part with the marks made short. */
function bodyOf(bytes: Uint8Array): string {
  const document = readParts(bytes)["word/document.xml"] ?? "";
  return (/<w:body>(.*)<\/w:body>/s.exec(document)?.[1] ?? "")
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, "⟨$1:")
    .replace(
      /<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:rPr><w:sz w:val="16"\/><w:szCs w:val="16"\/><\/w:rPr><w:commentReference w:id="\d+"\/><\/w:r>/g,
      ":$1⟩",
    );
}

const about = (bytes: Uint8Array): [string | undefined, string][] =>
  commentsIn(bytes).map(({ lines, words }) => [lines[0], words]);

describe("a run", () => {
  const look = '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>';

  test("is divided at both ends of the words and keeps its properties", () => {
    const body = `<w:p><w:r w:rsidR="00A1">${look}<w:t>Chỉ thị 05-CT/TW ban hành</w:t></w:r></w:p>`;
    expect(bodyOf(remark(wordFile({ body }), "05-CT/TW"))).toBe(
      `<w:p><w:r w:rsidR="00A1">${look}<w:t xml:space="preserve">Chỉ thị </w:t></w:r>⟨0:` +
        `<w:r w:rsidR="00A1">${look}<w:t xml:space="preserve">05-CT/TW</w:t></w:r>:0⟩` +
        `<w:r w:rsidR="00A1">${look}<w:t xml:space="preserve"> ban hành</w:t></w:r></w:p>`,
    );
  });

  test("stays whole when the words are all of it", () => {
    const body = `<w:p>${text("một ")}<w:r>${look}<w:t>hai</w:t></w:r>${text(" ba")}</w:p>`;
    const spaced = body.replace(/<w:t>(?=một| ba)/g, '<w:t xml:space="preserve">');
    const marked = spaced.replace(`<w:r>${look}`, `⟨0:<w:r>${look}`).replace("hai</w:t></w:r>", "hai</w:t></w:r>:0⟩");
    expect(bodyOf(remark(wordFile({ body: spaced }), "hai"))).toBe(marked);
  });

  test("that began or ended with spaces that do not print prints them no more than before", () => {
    const bytes = wordFile({ body: `<w:p>${text("  một  hai \n")}${text("ba")}</w:p>` });
    const made = remark(bytes, "  ", "hai");
    expect(bodyOf(made)).toBe(
      '<w:p><w:r><w:t>  </w:t><w:t xml:space="preserve">một</w:t></w:r>⟨0:' +
        '<w:r><w:t xml:space="preserve">  </w:t></w:r>:0⟩⟨1:' +
        `<w:r><w:t xml:space="preserve">hai</w:t><w:t> \n</w:t></w:r>:1⟩${text("ba")}</w:p>`,
    );
    expect(withoutComments(made)).toEqual(withoutComments(bytes));
  });

  test("is divided between its children, and signs of XML are one character each", () => {
    const body =
      "<w:p><w:r><w:t>A &amp; B &#7841;</w:t><w:tab/><w:t>ngày</w:t><w:noBreakHyphen/><w:t>đêm</w:t></w:r></w:p>";
    expect(bodyOf(remark(wordFile({ body }), "B ạ", "ngày"))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">A &amp; </w:t></w:r>⟨0:<w:r><w:t xml:space="preserve">B &#7841;</w:t></w:r>:0⟩' +
        "<w:r><w:tab/></w:r>⟨1:<w:r><w:t>ngày</w:t></w:r>:1⟩<w:r><w:noBreakHyphen/><w:t>đêm</w:t></w:r></w:p>",
    );
  });

  test("keeps a letter and its marks together when they are written apart", () => {
    const body = `<w:p>${text("Uy\u0309 ban tie\u0302\u0301p nhận")}</w:p>`;
    const made = remark(wordFile({ body }), "Uỷ", "tiếp");
    expect(about(made)).toEqual([
      ["Lỗi: Uỷ", "Uy\u0309"],
      ["Lỗi: tiếp", "tie\u0302\u0301p"],
    ]);
  });
});

describe("a comment", () => {
  test("spans runs, links and insertions", () => {
    const link = `<w:hyperlink w:anchor="x">${text("số 05-CT")}</w:hyperlink>`;
    const added = `<w:ins w:id="1" w:author="A">${text("/TW mới")}</w:ins>`;
    const made = remark(wordFile({ body: `<w:p>${run("Chỉ thị ")}${link}${added}</w:p>` }), "05-CT/TW");
    expect(about(made)).toEqual([["Lỗi: 05-CT/TW", "05-CT/TW"]]);
    expect(bodyOf(made)).toContain('</w:t></w:r>⟨0:<w:r><w:t xml:space="preserve">05-CT</w:t></w:r></w:hyperlink>');
    expect(bodyOf(made)).toContain("/TW</w:t></w:r>:0⟩<w:r>");
  });

  test("stands around a field that must stay whole", () => {
    const field = `<w:fldSimple w:instr=" DATE ">${run("ngày 05 tháng 01")}</w:fldSimple>`;
    const made = remark(wordFile({ body: `<w:p>${run("Hạn: ")}${field}${run(" năm 2027")}</w:p>` }), "tháng 01");
    expect(bodyOf(made)).toContain(`⟨0:${field}:0⟩`);
  });

  test("overlaps others, and those that begin together end by themselves", () => {
    const made = remark(
      wordFile({ body: p("Chỉ thị số 05 của Ban Bí thư") }),
      "thị số 05",
      "số 05 của",
      "số 05",
      "số 05",
    );
    expect(about(made)).toEqual([
      ["Lỗi: thị số 05", "thị số 05"],
      ["Lỗi: số 05 của", "số 05 của"],
      ["Lỗi: số 05", "số 05"],
      ["Lỗi: số 05", "số 05"],
    ]);
    expect(bodyOf(made)).toContain(":0⟩:2⟩:3⟩");
  });

  test("stands in the cells of a table", () => {
    const made = remark(
      wordFile({
        body:
          table([
            [p("ĐẢNG BỘ TỈNH"), p("ngày 05")],
            [p("c"), p("d")],
          ]) + p("x"),
      }),
      "ngày",
    );
    expect(bodyOf(made)).toContain("<w:tc><w:p>⟨0:");
    expect(about(made)).toEqual([["Lỗi: ngày", "ngày"]]);
  });

  test("on a footnote stands at the mark of the footnote and quotes the words", () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="1">${p("khác")}</w:footnote><w:footnote w:id="2">${p("Gồm công thông tin.")}</w:footnote>`;
    const other = mark.replace('"2"', '"1"');
    const bytes = wordFile({ body: `<w:p>${run("Theo")}${other}${run(" mục")}${mark}${run(" này")}</w:p>`, footnotes });
    const made = remark(bytes, "công thông tin");
    expect(bodyOf(made)).toContain(`⟨0:${mark}:0⟩`);
    expect(commentsIn(made)[0]?.lines).toEqual([
      "Lỗi: công thông tin",
      "Vì sao: có lý do.",
      "Chỗ nói đến nằm trong chú thích: “công thông tin”.",
    ]);
    expect(readParts(made)["word/footnotes.xml"]).toBe(readParts(bytes)["word/footnotes.xml"]);
  });

  test("on a text box stands at the paragraph outside and quotes the words", () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("DỰ THẢO lần 2")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const made = remark(wordFile({ body: `<w:p>${box}${run("Nội dung.")}</w:p>` }), "lần 2");
    expect(bodyOf(made)).toMatch(/^<w:p>⟨0:.*:0⟩<\/w:p>$/);
    expect(commentsIn(made)[0]?.lines.at(-1)).toBe("Chỗ nói đến nằm trong khung chữ: “lần 2”.");
  });

  test("without words stands at the paragraph, one on a line that no file holds at the nearest", () => {
    const bytes = wordFile({ body: p("một") + p("hai", '<w:jc w:val="both"/>') });
    const read = readDocx(bytes, "mau.docx").value ?? expect.unreachable();
    const note = { start: 0, end: 0, words: "", lines: ["Lỗi: thiếu"] };
    const paths = ["children[1].children", "children[1].children[4].heading", "appendices[0].lines[0].children"];
    const { value } = annotateDocx(
      bytes,
      read,
      paths.map((path) => ({ ...note, path })),
      options,
    );
    expect(commentsIn(value ?? expect.unreachable()).map(({ words }) => words.trim())).toEqual(["một", "hai", "hai"]);
    expect(bodyOf(value ?? expect.unreachable())).toContain('<w:pPr><w:jc w:val="both"/></w:pPr>⟨1:⟨2:<w:r>');
  });
});

describe("the package", () => {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const core =
    '<cp:coreProperties xmlns:cp="x" xmlns:dcterms="y"><dcterms:modified>2027-01-05T08:00:00Z</dcterms:modified></cp:coreProperties>';
  const rels = (...more: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${more.join("")}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

  test("gets a part of comments that is named in both lists; author and date are fixed", () => {
    const others = {
      "[Content_Types].xml": types,
      "docProps/core.xml": core,
      "_rels/.rels": rels(
        relation("rId1", "officeDocument", "word/document.xml"),
        relation("rId2", "metadata/core-properties", "docProps/core.xml"),
      ),
    };
    const made = readParts(remark(wordFile({ body: p("một hai"), others }), "hai"));
    expect(made["[Content_Types].xml"]).toContain('PartName="/word/comments.xml"');
    expect(made["word/_rels/document.xml.rels"]).toMatch(
      /Id="rId1" Type="[^"]*\/comments" Target="\/word\/comments.xml"/,
    );
    expect(made["word/comments.xml"]).toContain(
      '<w:comment w:id="0" w:author="Soạn" w:date="2027-01-05T08:00:00Z" w:initials="S">',
    );
  });

  test("keeps comments that stand in it, and new ones take free numbers", () => {
    const old = '<w:comment w:id="4" w:author="Người xem"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>';
    const marks =
      '<w:commentRangeStart w:id="4"/><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>';
    const stray = '<w:r><w:commentReference w:id="9"/></w:r>';
    const others = {
      "word/comments.xml": xml("w:comments", old),
      "word/_rels/document.xml.rels": rels(relation("rId1", "comments", "comments.xml")),
    };
    const bytes = wordFile({ body: `<w:p>${run("một hai")}${marks}${stray}</w:p>`, others });
    const made = remark(bytes, "hai");
    expect(commentsIn(made).map(({ id, author }) => [id, author])).toEqual([
      ["4", "Người xem"],
      ["10", "Soạn"],
    ]);
    expect(readParts(made)["word/comments.xml"]).toContain(old);
    expect(readParts(made)["word/_rels/document.xml.rels"]).toBe(others["word/_rels/document.xml.rels"]);
    expect(markIds(made).start).toEqual(["10", "4"]);
  });

  test("keeps its own prefixes, line ends, encoding and unknown parts", () => {
    const names = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const document = `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- <w:p> -->\r\n<n:document xmlns:n="${names}"><n:body>\r\n<n:p><n:r><n:t>một hai</n:t></n:r></n:p></n:body></n:document>`;
    const bytes = wordFile({
      body: "",
      others: { "word/document.xml": `\ufeff${document}`, "anh.bin": "\u0000\u0001" },
    });
    const made = remark(bytes, "hai");
    const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(unzipSync(made)["word/document.xml"]);
    expect(raw).toBe(
      `\ufeff${document}`
        .replace("<n:t>", '<n:t xml:space="preserve">')
        .replace(
          "hai</n:t></n:r>",
          `</n:t></n:r><w:commentRangeStart xmlns:w="${names}" w:id="0"/><n:r><n:t xml:space="preserve">hai</n:t></n:r>` +
            `<w:commentRangeEnd xmlns:w="${names}" w:id="0"/><w:r xmlns:w="${names}"><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr><w:commentReference w:id="0"/></w:r>`,
        ),
    );
    expect(unzipSync(made)["anh.bin"]).toEqual(unzipSync(bytes)["anh.bin"]);
  });

  test("with nothing to remark on is the same file; one that cannot be read is refused", () => {
    const bytes = wordFile({ body: p("một") });
    const read = readDocx(bytes, "mau.docx").value ?? expect.unreachable();
    expect(annotateDocx(bytes, read, [], options).value).toBe(bytes);
    const broken = annotateDocx(new Uint8Array(), read, [], options);
    expect([broken.value, broken.diagnostics.map(({ code }) => code)]).toEqual([undefined, ["docx-empty"]]);
  });

  test("that holds no words is told so", () => {
    const bytes = wordFile({ body: "" });
    const read = readDocx(bytes, "mau.docx").value ?? expect.unreachable();
    const { value, diagnostics } = annotateDocx(
      bytes,
      read,
      [{ path: "children[0].children", start: 0, end: 0, words: "", lines: ["Lỗi"] }],
      options,
    );
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([bytes, ["annotate-no-place"]]);
  });
});
