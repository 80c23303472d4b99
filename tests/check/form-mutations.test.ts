/** One defect of form planted into a clean file → found by its rule at its place, nothing else new of error or warning; the files themselves are clean. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FORM } from "../../src/check/form-rules.ts";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import type { Form } from "../../src/form/schema.ts";
import { inlineText } from "../../src/tree/inline-text.ts";
import type { Doc, Inline, LineRole } from "../../src/tree/nodes.ts";
import { walkBlocks } from "../../src/tree/walk.ts";
import { buildAll, type Built } from "../support/documents.ts";
import { cleanDocuments } from "./mutation/documents.ts";
import { formFindings } from "./word-files.ts";

interface Mutation {
  /** Part of the name of the document that takes it. */
  in: string;
  form?: (form: Form) => void;
  doc?: (doc: Doc) => void;
  /** On `word/document.xml`. */
  xml?: (xml: string) => string;
  /** Role of the line where it is found. */
  at: string;
  /** What the message must tell: found and expected. */
  says: RegExp;
}

const PARTY = "specimen hd05";
const STATE = "specimen nd30";
const DRAFT = "xa-kien-thuy";

const MUTATIONS: Readonly<Record<string, readonly Mutation[]>> = {
  "form-paper": [
    {
      in: PARTY,
      form: ({ page }) => (page.heightMm.value = 279.4),
      at: "superior",
      says: /210 × 279,4 mm; quy định 210 × 297/,
    },
  ],
  "form-margins": [
    {
      in: PARTY,
      form: ({ page }) => (page.leftMm.value = 25),
      at: "superior",
      says: /lề trái 25 mm \(quy định 30 mm\)/,
    },
    {
      in: STATE,
      form: ({ page }) => (page.rightMm.value = 25),
      at: "superior",
      says: /lề phải 25 mm \(quy định 15–20 mm\)/,
    },
  ],
  "form-page-number": [
    { in: PARTY, form: ({ looks }) => (looks["page-number"].size = 12), at: "superior", says: /cỡ 12 \(quy định 14\)/ },
    { in: PARTY, form: ({ looks }) => (looks["page-number"].align = "right"), at: "superior", says: /không canh giữa/ },
    { in: STATE, form: ({ looks }) => (looks["page-number"].bold = true), at: "superior", says: /đậm/ },
    { in: PARTY, form: ({ page }) => (page.headerMm.value = 12.7), at: "superior", says: /12,7 mm \(quy định 10 mm\)/ },
    { in: STATE, xml: (xml) => xml.replaceAll("<w:titlePg/>", ""), at: "superior", says: /in cả ở trang 1/ },
    {
      in: DRAFT,
      xml: (xml) => xml.replace(/<w:headerReference[^>]*>/gu, ""),
      at: "superior",
      says: /không đánh số trang/,
    },
  ],
  "form-appendix-pages": [
    { in: PARTY, xml: (xml) => xml.replace(/<w:pgNumType[^>]*>/gu, ""), at: "appendix-label", says: /chạy tiếp/ },
  ],
  "form-font": [{ in: PARTY, xml: fontOf("Arial"), at: "subject", says: /Arial ở 1 chỗ; quy định Times New Roman/ }],
  "form-color": [{ in: STATE, form: ({ color }) => (color.value = "C00000"), at: "superior", says: /màu đen/ }],
  "form-font-size": [
    {
      in: PARTY,
      form: ({ looks }) => (looks.body.size = 13),
      at: "body",
      says: /là 13 ở \d+ chỗ; quy định: lời văn 14–15/,
    },
    {
      in: DRAFT,
      form: ({ looks }) => (looks.name.size = looks.position.size = 13),
      at: "position",
      says: /là 13; quy định: chức vụ 14/,
    },
    {
      in: STATE,
      form: ({ looks }) => (looks.recipient.size = 12),
      at: "recipient",
      says: /là 12 .*các dòng nơi nhận 11/,
    },
  ],
  "form-practice-size": [
    {
      in: PARTY,
      form: ({ looks }) => (looks.table.size = 9),
      at: "cell",
      says: /9 ở \d+ chỗ; thường dùng: chữ trong bảng 11–14/,
    },
  ],
  "form-sizes-together": [
    { in: STATE, form: ({ looks }) => (looks.national.size = 12), at: "motto", says: /Quốc hiệu 12, Tiêu ngữ 14/ },
  ],
  "form-weight": [
    {
      in: DRAFT,
      form: ({ looks }) => (looks.position.bold = true),
      at: "position",
      says: /Chức vụ đang là chữ đứng, đậm; quy định chữ đứng, không đậm/,
    },
    {
      in: STATE,
      form: ({ looks }) => (looks.position.bold = false),
      at: "position",
      says: /không đậm; quy định chữ đứng, đậm/,
    },
    {
      in: PARTY,
      form: ({ looks }) => (looks["place-date"].italic = false),
      at: "place-date",
      says: /quy định chữ nghiêng/,
    },
    { in: STATE, form: ({ looks }) => (looks.body.italic = true), at: "body", says: /Lời văn đang là chữ nghiêng/ },
    {
      in: PARTY,
      form: ({ looks }) => (looks["recipients-label"].underline = false),
      at: "recipients-label",
      says: /gạch chân/,
    },
  ],
  "form-case": [
    {
      in: PARTY,
      doc: textOf("organ", () => "Đảng uỷ phường Mẫu"),
      at: "organ",
      says: /Tên cơ quan ban hành viết chữ thường/,
    },
  ],
  "form-alignment": [
    { in: PARTY, form: ({ looks }) => (looks.kind.align = "left"), at: "kind", says: /Không canh giữa: tên loại/ },
  ],
  "form-justify": [
    { in: DRAFT, form: ({ looks }) => (looks.body.align = "left"), at: "lead", says: /\d+ đoạn văn không căn đều/ },
  ],
  "form-indent": [
    {
      in: PARTY,
      form: ({ body }) => (body.indentMm.value = 5),
      at: "basis",
      says: /lùi vào 5 mm; quy định 10–12,7 mm/,
    },
  ],
  "form-typed-indent": [
    {
      in: PARTY,
      xml: (xml) => xml.replace(/(<w:t[^>]*>)(?=Đề ra trong năm)/u, "$1        "),
      at: "body",
      says: /1 đoạn lùi đầu dòng bằng dấu cách/,
    },
  ],
  "form-paragraph-gap": [
    {
      in: STATE,
      form: ({ body }) => (body.gapPt.value = 3),
      at: "basis",
      says: /là 3 pt ở \d+ chỗ; quy định từ 6 pt trở lên/,
    },
  ],
  "form-line-spacing": [
    {
      in: PARTY,
      form: ({ body }) => (body.line.value = 17),
      at: "basis",
      says: /Exactly 17 pt \(\d+ đoạn\); quy định Exactly 18–22 pt/,
    },
    { in: STATE, form: ({ body }) => (body.line.value = 1.6), at: "basis", says: /1,6 dòng .*quy định 1–1,5 dòng/ },
  ],
  "form-rule-lines": [
    {
      in: PARTY,
      doc: textOf("organ-rule", () => "-----"),
      at: "organ-rule",
      says: /đang là “-----”; quy định dấu “\*”/,
    },
    {
      in: PARTY,
      form: ({ marks }) => (marks.national.kind = "none"),
      at: "national",
      says: /Không thấy một đường liền dưới tiêu đề/,
    },
    { in: PARTY, doc: textOf("subject-rule", () => "---"), at: "subject-rule", says: /5 gạch nối/ },
    { in: STATE, form: ({ marks }) => (marks.subject.kind = "none"), at: "subject", says: /dưới trích yếu/ },
  ],
  "form-national-title": [
    {
      in: STATE,
      doc: textOf("motto", (text) => text.replaceAll(" - ", "-")),
      at: "motto",
      says: /viết đúng là “Độc lập - Tự do - Hạnh phúc”/,
    },
  ],
  "form-number-writing": [
    {
      in: PARTY,
      doc: textOf("number", (text) => text.replace("Số ", "Số: ")),
      at: "number",
      says: /đúng ra là “Số 05-HD/,
    },
    {
      in: STATE,
      doc: textOf("number", (text) => text.replace("Số: 0", "Số: ")),
      at: "number",
      says: /“Số: 5\/.* đúng ra là “Số: 05\//,
    },
    { in: PARTY, doc: textOf("number", () => "Số 05/HD-ĐU"), at: "number", says: /“Số 05\/HD-ĐU” .* “Số 05-HD\/ĐU”/ },
  ],
  "form-place-date": [
    { in: PARTY, doc: textOf("place-date", (text) => text.replace(",", "")), at: "place-date", says: /thiếu dấu phẩy/ },
    {
      in: STATE,
      doc: textOf("place-date", (text) => text.replace("tháng 0", "tháng ")),
      at: "place-date",
      says: /Tháng “1” viết thiếu số 0/,
    },
  ],
  "form-subject-capital": [
    {
      in: DRAFT,
      doc: textOf("subject", (text) => text.charAt(0).toUpperCase() + text.slice(1)),
      at: "subject",
      says: /các mẫu viết “[^\p{Lu}]”/u,
    },
  ],
  "form-basis-marks": [
    { in: PARTY, doc: bases((text) => text.replace("- ", "")), at: "basis", says: /2 căn cứ không có gạch đầu dòng/ },
    { in: STATE, doc: bases((text) => text.replace(/[.;]$/u, ",")), at: "basis", says: /kết thúc bằng “,”/ },
  ],
  "form-recipient-marks": [
    {
      in: PARTY,
      doc: textOf("recipient", (text) => text.replace(/;$/u, ",")),
      at: "recipient",
      says: /dòng nơi nhận kết thúc bằng “,”; quy định “;”/,
    },
    {
      in: STATE,
      doc: textOf("recipient", (text) => text.replace(/\.$/u, ";")),
      at: "recipient",
      says: /1 dòng nơi nhận kết thúc bằng “;”; quy định “\.”/,
    },
  ],
  "form-end-mark": [
    {
      in: DRAFT,
      xml: (xml) => xml.replace(/\.(<\/w:t><\/w:r><\/w:p><w:tbl>(?:(?!<w:tbl>).)*Nơi nhận)/u, "./.$1"),
      at: "closing",
      says: /kết thúc bằng “\.\/\.”; quy định “\.”/,
    },
  ],
  "form-appendix-number": [
    { in: PARTY, doc: romanAppendices, at: "appendix-label", says: /2 phụ lục đánh số bằng số La Mã/ },
  ],
  "form-choice": [
    {
      in: DRAFT,
      doc: (doc) => {
        textOf("place-date", () => "Xã Kiến Thụy, ngày      tháng      năm 2026")(doc);
      },
      at: "superior",
      says: /soát theo Hướng dẫn số 05-HD\/VPTW/,
    },
  ],
};

const all = (await buildAll()).filter(({ name }) => name !== "specimen hd36-2018");

describe("our own files", () => {
  it.each(all)("$name: nothing to say about its form", ({ bytes }) => {
    expect(formFindings(bytes).map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
  });
});

describe("clones, drafts and issued documents", () => {
  it.each(cleanDocuments())("$name: nothing to say about its form", async ({ doc, form }) => {
    const bytes = await (await createDocxWriter(form)).write(doc);
    expect(formFindings(bytes).map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
  });
});

describe("one planted defect", () => {
  it("is planned for every rule of form, and only for those", () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual(FORM.map(({ id }) => id).sort());
  });

  const planned = Object.entries(MUTATIONS).flatMap(([rule, mutations]) =>
    mutations.map((mutation) => ({ rule, mutation, name: `${mutation.in}: ${mutation.says.source}` })),
  );
  it.each(planned)("$rule in $name", async ({ rule, mutation }) => {
    const found = formFindings(await plant(mutation));
    expect(found.map((one) => one.rule)).toEqual([rule]);
    expect(found[0]?.role).toBe(mutation.at);
    expect(found[0]?.what).toMatch(mutation.says);
    expect(found[0]?.why).toMatch(/[.]$/u);
  });
});

async function plant({ in: name, form: change, doc: edit, xml }: Mutation): Promise<Uint8Array> {
  const base = all.find((one): one is Built => one.name.includes(name));
  if (!base) throw new Error(`no document ${name}`);
  const form = structuredClone(base.form);
  change?.(form);
  const doc = structuredClone(base.doc);
  edit?.(doc);
  const bytes = change || edit ? await (await createDocxWriter(form)).write(doc) : base.bytes;
  if (!xml) return bytes;
  const parts = unzipSync(bytes);
  const before = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const after = xml(before);
  if (after === before) throw new Error("the defect has no place");
  return zipSync({ ...parts, "word/document.xml": strToU8(after) });
}

function textOf(role: LineRole, change: (text: string) => string): (doc: Doc) => void {
  return (doc) => {
    walkBlocks(doc, (node) => {
      if (node.type === "line" && node.role === role) retype(node.children, change);
    });
  };
}

function bases(change: (text: string) => string): (doc: Doc) => void {
  return (doc) => {
    walkBlocks(doc, (node) => {
      if (node.type === "paragraph" && node.role === "basis") retype(node.children, change);
    });
  };
}

function retype(inlines: Inline[], change: (text: string) => string): void {
  const value = change(inlineText(inlines));
  inlines.splice(0, inlines.length, { type: "text", value });
}

function romanAppendices(doc: Doc): void {
  let number = 0;
  textOf("appendix-label", () => `Phụ lục ${"I".repeat((number += 1))}`)(doc);
  const [first] = doc.appendices;
  if (!first || doc.appendices.length > 1) return;
  doc.appendices.push({ ...structuredClone(first), id: `${first.id}-2` });
  textOf("appendix-label", (text) => text)(doc);
  const second = doc.appendices[1]?.lines.find(({ role }) => role === "appendix-label");
  if (second) retype(second.children, () => "Phụ lục II");
}

/** The subject in another font. */
function fontOf(font: string): (xml: string) => string {
  return (xml) =>
    xml.replace(
      /(<w:pStyle w:val="Subject"\/>.*?<w:r>)(?:<w:rPr>.*?<\/w:rPr>)?/u,
      `$1<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`,
    );
}
