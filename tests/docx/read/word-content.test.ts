/** What Word means by its elements: labels of lists, fields, revisions, drawings, breaks, odd characters. */
import { describe, expect, test } from "vitest";
import { readDocx, type ReadDocument } from "../../../src/docx/read/read-docx.ts";
import { docText } from "../../../src/tree/text.ts";
import { list, numbered, numberingOf, p, run, table, wordFile, type WordParts } from "./word-file.ts";

function read(parts: WordParts): { read: ReadDocument; codes: string[]; text: string[] } {
  const { value, diagnostics } = readDocx(wordFile(parts), "a.docx");
  const found = value ?? expect.unreachable();
  return { read: found, codes: diagnostics.map(({ code }) => code), text: docText(found.doc).trimEnd().split("\n") };
}

const words = "Tiếp tục thực hiện.";
const say = (text: string): string => p(`Tiếp tục ${text}.`);

describe("labels of lists", () => {
  const labelsOf = (numbering: string, steps: readonly string[], styles?: string): string[] => {
    const body = steps.map((properties) => p(words, properties)).join("");
    return read({ body, numbering, ...(styles === undefined ? {} : { styles }) }).text.map((line) =>
      line.replace(` ${words}`, ""),
    );
  };
  const outline = list(1, [
    ["upperRoman", "%1."],
    ["decimal", "%2."],
    ["decimal", "%2.%3."],
    ["lowerLetter", "%4)"],
  ]);

  test("levels count below each other and anew", () => {
    const steps = [[0], [1], [2], [2], [1], [2], [0], [1], [3], [3]].map(([level = 0]) => numbered(1, level));
    expect(labelsOf(numberingOf([outline]), steps)).toEqual([
      "I.",
      "1.",
      "1.1.",
      "1.2.",
      "2.",
      "2.1.",
      "II.",
      "1.",
      "a)",
      "b)",
    ]);
  });

  test("a level that is never counted anew goes on through the outer ones", () => {
    const numbering = numberingOf([
      list(1, [
        ["upperRoman", "%1."],
        ["decimal", "%2.", '<w:lvlRestart w:val="0"/>'],
      ]),
    ]);
    const steps = [numbered(1), numbered(1, 1), numbered(1, 1), numbered(1), numbered(1, 1)];
    expect(labelsOf(numbering, steps)).toEqual(["I.", "1.", "2.", "II.", "3."]);
  });

  test("legal numbering prints outer numbers in Arabic numerals", () => {
    const numbering = numberingOf([
      list(1, [
        ["upperRoman", "%1."],
        ["decimal", "%1.%2.", "<w:isLgl/>"],
      ]),
    ]);
    expect(labelsOf(numbering, [numbered(1), numbered(1), numbered(1, 1)])).toEqual(["I.", "II.", "2.1."]);
  });

  test("a list that starts anew does so once", () => {
    const override =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const steps = [numbered(1, 1), numbered(1, 1), numbered(2, 1), numbered(2, 1), numbered(1, 1)];
    expect(labelsOf(numberingOf([outline], override), steps)).toEqual(["1.", "2.", "5.", "6.", "7."]);
  });

  test("a style numbers its paragraphs on the level that names it; numId 0 switches it off", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Base"/></w:style>';
    const numbering = numberingOf([
      list(1, [
        ["upperRoman", "%1."],
        ["decimal", "%2.", '<w:pStyle w:val="Muc"/>'],
      ]),
    ]);
    const muc = '<w:pStyle w:val="Muc"/>';
    expect(labelsOf(numbering, [muc, muc, muc + numbered(0)], styles)).toEqual(["1.", "2.", words]);
  });

  test("signs of symbol fonts become ordinary ones", () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
    const numbering = numberingOf([list(1, [["bullet", "\uf0b7", symbol]]), list(2, [["bullet", "\uf02d", symbol]])]);
    expect(labelsOf(numbering, [numbered(1), numbered(2)])).toEqual(["•", "-"]);
  });

  test("an unknown format is counted in numerals and reported", () => {
    const { text, codes } = read({
      body: p(words, numbered(1)),
      numbering: numberingOf([list(1, [["hebrew1", "%1."]])]),
    });
    expect([text, codes]).toEqual([[`1. ${words}`], ["docx-number-format"]]);
  });
});

const complexField = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("fields", () => {
  test("print their results, also inside each other", () => {
    const inner = complexField(" IF ", `${run("a")}${complexField(" REF x ", run("b"))}`);
    expect(
      read({ body: p(`${run("x ")}${inner}<w:fldSimple w:instr=" AUTHOR ">${run(" c")}</w:fldSimple>`) }).text,
    ).toEqual(["x ab c"]);
  });

  test("a table of contents is left out and said so", () => {
    const body = p(complexField(' TOC \\o "1-3" ', run("I. MỤC ĐÍCH 1"))) + say("a");
    expect(read({ body })).toMatchObject({ text: ["Tiếp tục a."], codes: ["docx-contents-list"] });
  });

  test("one that is never closed hides no more than its paragraph", () => {
    const body =
      p(`${run("a")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> X </w:instrText></w:r>`) + say("b");
    expect(read({ body }).text).toEqual(["a", "Tiếp tục b."]);
  });
});

describe("revisions are read as accepted", () => {
  test("inserted words are there, deleted words are not", () => {
    const body = p(
      `${run("Thời hạn ")}<w:del w:id="1">${run("cũ").replace("w:t ", "w:delText ").replace("/w:t>", "/w:delText>")}</w:del><w:ins w:id="2">${run("mới")}</w:ins>`,
    );
    expect(read({ body })).toMatchObject({ text: ["Thời hạn mới"], codes: ["docx-inserted", "docx-deleted"] });
  });

  test("a deleted paragraph mark joins two paragraphs", () => {
    const body = p(run("Câu đầu "), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(run("câu sau."));
    expect(read({ body }).text).toEqual(["Câu đầu câu sau."]);
  });

  test("moved words stand where they went", () => {
    const body =
      p(`<w:moveFrom w:id="1">${run("đi")}</w:moveFrom>${run("ở lại")}`) +
      p(`<w:moveTo w:id="2">${run("đi")}</w:moveTo>`);
    expect(read({ body })).toMatchObject({ text: ["ở lại", "đi"], codes: ["docx-moved"] });
  });

  test("a deleted row is left out", () => {
    const rows = table([
      [p("a"), p("b")],
      [p("c"), p("d")],
    ]).replace(/<w:tr>(?=<w:tc><w:p><w:r><w:t xml:space="preserve">c)/, "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>");
    expect(read({ body: rows }).text).toEqual(["a\tb"]);
  });
});

const anchor =
  '<wp:anchor><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>1234567</wp:posOffset></wp:positionH><wp:extent cx="100000" cy="90000"/>INSIDE</wp:anchor>';
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

describe("drawings", () => {
  test("a text box is read once, offsets never", () => {
    const choice = `<mc:Choice Requires="wps"><w:drawing>${anchor.replace("INSIDE", `<wps:txbx>${box("trong hộp")}</wps:txbx>`)}</w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:textbox>${box("trong hộp")}</v:textbox></w:pict></mc:Fallback>`;
    const body = p(`<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>${run("ngoài hộp")}`);
    expect(read({ body })).toMatchObject({ text: ["trong hộp", "ngoài hộp"], codes: [] });
  });

  test("a picture is reported, a drawn line is not", () => {
    const picture = `<w:r><w:drawing>${anchor.replace("INSIDE", "<a:blip/>")}</w:drawing></w:r>`;
    const line = '<w:r><w:pict><v:line from="0,0" to="100,0"/></w:pict></w:r>';
    expect(read({ body: p(picture + run("a")) })).toMatchObject({ text: ["a"], codes: ["docx-picture"] });
    expect(read({ body: p(line + run("a")) })).toMatchObject({ text: ["a"], codes: [] });
  });
});

describe("text", () => {
  test("breaks, tabs, hyphens and symbols", () => {
    const body = p(
      `<w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba29</w:t><w:noBreakHyphen/><w:t>NQ/TW, xã</w:t><w:softHyphen/><w:t>hội </w:t><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`,
    );
    const { text, codes } = read({ body });
    expect([text, codes]).toEqual([["một hai ba29-NQ/TW, xãhội≥"], ["text-no-break-hyphen", "text-soft-hyphen"]]);
  });

  test("is NFC: marks of their own, in any order, also in the next run", () => {
    const body = p(`${run("hươ\u0301ng dẫn".normalize("NFD"))}${run(" quyê")}${run("\u0301t, e\u0301\u0302 ")}`);
    const { text, codes } = read({ body });
    expect([text, codes]).toEqual([["hướng dẫn quyết, ế"], ["text-not-nfc"]]);
  });

  test("look-alikes and invisible characters are repaired with count and place", () => {
    const { read: file } = read({ body: say("a") + p(run("Ðảng\u00a0uỷ và Ðoàn\u200b thanh niên")) });
    expect(docText(file.doc)).toBe("Tiếp tục a.\nĐảng uỷ và Đoàn thanh niên\n");
    const { diagnostics } = readDocx(
      wordFile({ body: say("a") + p(run("Ðảng\u00a0uỷ và Ðoàn\u200b thanh niên")) }),
      "a.docx",
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-look-alike", "text-zero-width", "text-no-break-space"]);
    expect(diagnostics[0]).toMatchObject({
      what: "Có 2 chữ “Ð” của tiếng Iceland đứng thay chữ “Đ”, đã đổi lại. Chỗ: đoạn 2 “Ðảng uỷ và Ð”.",
      place: { path: "word/document.xml#2" },
    });
  });

  test("hidden words are left out, capitals by look are capitals", () => {
    const body = p(`${run("một", "<w:vanish/>")}${run("hai", "<w:caps/>")}`);
    expect(read({ body })).toMatchObject({ text: ["HAI"], codes: ["docx-hidden-text"] });
  });

  test("fonts of old encodings are an error", () => {
    expect(read({ body: p(run("H­íng dÉn", '<w:rFonts w:ascii=".VnTime"/>')) }).codes).toContain("docx-legacy-font");
  });

  test("an element that no reader knows is reported once, with its name", () => {
    const { diagnostics } = readDocx(wordFile({ body: p(`<w:strange/>${run("a")}<w:strange/>`) }), "a.docx");
    expect(diagnostics).toMatchObject([
      { code: "docx-unread-element", what: expect.stringContaining("2 chỗ") as string },
    ]);
    expect(diagnostics[0]?.what).toContain("w:strange");
  });

  test("white space that XML does not keep is dropped", () => {
    expect(read({ body: p("<w:r><w:t> một </w:t></w:r><w:r><w:t>hai</w:t></w:r>") }).text).toEqual(["mộthai"]);
  });
});

test("cells merged over columns or rows keep their words once", () => {
  const merged = (value: string): string => `<w:tcPr><w:vMerge${value}/></w:tcPr>`;
  const body = table([
    [`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("a")}`, p("b")],
    [`${merged(' w:val="restart"')}${p("c")}`, p("d"), p("e")],
    [`${merged("")}${p("")}`, p("f"), p("g")],
  ]);
  expect(read({ body }).text).toEqual(["a\t\tb", "c\td\te", "\tf\tg"]);
});

test("other prefixes and the strict namespace are understood", () => {
  const document =
    '<n:document xmlns:n="http://purl.oclc.org/ooxml/wordprocessingml/main"><n:body><n:p><n:pPr><n:jc n:val="start"/></n:pPr><n:r><n:t>Nội dung.</n:t></n:r></n:p></n:body></n:document>';
  expect(read({ body: "", others: { "word/document.xml": document } }).text).toEqual(["Nội dung."]);
});
