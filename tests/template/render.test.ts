/** Documents of both regimes → trees, as goldens; and what the rendering resolves on the way. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { docText } from "../../src/tree/text.ts";
import { dump } from "../tree/dump.ts";
import { host, PARTY, printProblem, render, renderDoc, STATE } from "./fixture.ts";

const FOLDER = "tests/cases/render";

describe("whole documents", () => {
  const names = host
    .list(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => path.basename(file, ".yaml"));

  it.each(names)("%s", async (name) => {
    const doc = renderDoc(host.readText(`${FOLDER}/${name}.yaml`) ?? "");
    expect(JSON.parse(JSON.stringify(doc))).toEqual(doc);
    const golden = (ending: string): string => path.resolve(host.root, FOLDER, `${name}.${ending}`);
    await expect(dump(doc)).toMatchFileSnapshot(golden("tree.txt"));
    await expect(docText(doc)).toMatchFileSnapshot(golden("text.txt"));
  });
});

const body = (text: string): string =>
  `sections:\n  - id: a\n    title: PHẦN\n    intro: '${text}'\n    closing: Xong.\n`;
const bodyOf = (yaml: string): string => docText(renderDoc(yaml)).split("I. PHẦN\n")[1]?.split("\nXong")[0] ?? "";

const CITED = '{{cite "29-NQ/TW@2013-11-04"}}';
const FULL = "Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng";
const TITLE = "đổi mới căn bản, toàn diện giáo dục và đào tạo";

describe("citations", () => {
  it("are full at the first mention and short after it", () => {
    expect(bodyOf(PARTY + body(`${CITED}; ${CITED}`))).toBe(`${FULL} về ${TITLE}; Nghị quyết số 29-NQ/TW`);
  });

  it("count a footnote where its number stands", () => {
    const notes = `footnotes:\n  - {id: n, text: 'Theo ${CITED}.'}\n`;
    const text = docText(renderDoc(PARTY + body(`Xem{{note "n"}} và ${CITED}`) + notes));
    expect(text).toContain("Xem(1) và Nghị quyết số 29-NQ/TW\n");
    expect(text).toContain(`(1) Theo ${FULL} về ${TITLE}.\n`);
  });

  it("follow what the document asks for", () => {
    expect(bodyOf(`${PARTY}citation: {term: parentheses, quoted: true}\n${body(CITED)}`)).toBe(
      `${FULL} (khóa XI) về “Đổi mới căn bản, toàn diện giáo dục và đào tạo”`.replace("khóa", "khoá"),
    );
  });

  it("are written the State way in State documents", () => {
    expect(bodyOf(STATE + body(CITED))).toBe(
      `Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Ban Chấp hành Trung ương Đảng về ${TITLE}`,
    );
  });

  it("may be forced and are always full in appendices", () => {
    const yaml = `${PARTY}${body(`${CITED}, ${CITED.replace("}}", ' "full"}}')}`)}appendices:\n  - {id: p, title: P, directives: ["29-NQ/TW@2013-11-04"]}\n`;
    expect(docText(renderDoc(yaml)).split(`${FULL} về ${TITLE}`)).toHaveLength(4);
  });

  it("of a superior's text without a number leave room for it", () => {
    const parents =
      "parents:\n  - {kind: Hướng dẫn, symbol: HD/BTGDVTW, issuer: Ban Tuyên giáo, title: 'công tác năm {{year}}'}\n";
    expect(docText(renderDoc(PARTY + parents + body("x")))).toContain(
      "Thực hiện Hướng dẫn số      -HD/BTGDVTW, ngày     /    /2027 của Ban Tuyên giáo về công tác năm 2027; Ban Tuyên giáo và Dân vận Thành uỷ hướng dẫn công tác khoa giáo năm 2027, cụ thể như sau:\n",
    );
  });
});

describe("footnotes", () => {
  const notes = "footnotes:\n  - {id: mot, text: Một.}\n  - {id: hai, text: Hai.}\n";

  it("are numbered in the order in which the text refers to them", () => {
    const doc = renderDoc(PARTY + body('A{{note "hai"}} b{{note "mot"}}') + notes);
    expect(doc.footnotes.map(({ id }) => id)).toEqual(["hai", "mot"]);
  });

  it("must be referred to exactly once", () => {
    const { diagnostics } = render(PARTY + body('A{{note "hai"}} b{{note "hai"}}') + notes);
    expect(diagnostics.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([
      "repeated-footnote 8",
      "unused-footnote 11",
    ]);
  });
});

describe("tone marks", () => {
  const text = "Thủy lợi, “hòa bình, thủy lợi” và hòa giải; quý, quỹ, huỳnh";
  it.each([
    ["", "Thuỷ lợi, “hòa bình, thủy lợi” và hoà giải; quý, quỹ, huỳnh"],
    ["toneMarks: keep\n", text],
    ["toneMarks: old\n", text],
  ])("%s", (setting, expected) => {
    expect(bodyOf(PARTY + setting + body(text))).toBe(expected);
  });

  it("stay as they are in a citation that stands inside quotes", () => {
    expect(bodyOf(PARTY + body('“{{cite "06-CT/TW@2021-06-24"}}” và {{cite "06-CT/TW@2021-06-24" "full"}}'))).toBe(
      "“Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư về xây dựng gia đình hòa thuận” và Chỉ thị số 06-CT/TW, ngày 24/6/2021 của Ban Bí thư về xây dựng gia đình hoà thuận",
    );
  });
});

describe("the end of the body", () => {
  const closing = (text: string): string => `closing: ${text}\n`;
  it.each([
    [PARTY, closing("Hết;"), "Hết."],
    [PARTY, closing("Hết."), "Hết."],
    [STATE, closing("Hết"), "Hết./."],
    [STATE, closing("Hết. /."), "Hết./."],
    [STATE, "", "Xong./."],
  ])("%#", (head, end, expected) => {
    const lines = docText(renderDoc(head + body("x") + end)).split("\n");
    expect(lines[lines.indexOf("Nơi nhận:") - 1]).toBe(expected);
  });
});

describe("what the document refers to", () => {
  it("is reported when it does not exist", () => {
    const yaml = `${PARTY}parents: [29-NQ/TW@2013-11-05]\nrecipients:\n  - {organ: thanh-uyy}\nsignature: {signer: truong-bann}\n${body("x")}appendices:\n  - {id: p, title: P, directives: [17-CT/TW@2022-10-2]}\n`;
    expect(render(yaml).diagnostics.map(printProblem).join("\n")).toMatchSnapshot();
  });
});
