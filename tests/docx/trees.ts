/** Small document trees for the writer's tests. */
import { createNodeHost } from "../../src/base/node-host.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import type { Form } from "../../src/form/schema.ts";
import type { Doc, Flow, Inline, Item, Line, LineRole, Paragraph, Scheme } from "../../src/tree/nodes.ts";

export const forms = loadForms(createNodeHost(".")).forms;

export function formOf(id: string): Form {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

const text = (value: string): Inline[] => [{ type: "text", value }];
export const line = (role: LineRole, value: string): Line => ({
  type: "line",
  role,
  children: value === "" ? [] : text(value),
});
export const paragraph = (value: string, role: Paragraph["role"] = "body"): Paragraph => ({
  type: "paragraph",
  role,
  children: text(value),
});

export function item(scheme: Scheme, list: string, label: string, children: Flow[], heading?: string): Item {
  return {
    type: "item",
    numbering: { scheme, list, label },
    ...(heading === undefined ? {} : { heading: text(heading) }),
    children,
  };
}

/** A short document with every construct that the writer knows. */
export function sampleDoc(form: Form): Doc {
  const party = form.regime === "party";
  const sentence =
    "Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao chủ động xây dựng kế hoạch và tổ chức thực hiện.";
  const left = party
    ? [
        line("superior", "THÀNH UỶ HẢI PHÒNG"),
        line("organ", "BAN TUYÊN GIÁO VÀ DÂN VẬN"),
        line("organ-rule", "*"),
        line("number", "Số 07-HD/BTGDVTU"),
        line("draft", "Dự thảo"),
      ]
    : [
        line("superior", "ỦY BAN NHÂN DÂN"),
        line("superior", "THÀNH PHỐ HẢI PHÒNG"),
        line("organ", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
        line("organ-rule", ""),
        line("number", "Số: 07/KH-SGDĐT"),
      ];
  const right = party
    ? [line("national", "ĐẢNG CỘNG SẢN VIỆT NAM"), line("national-rule", "")]
    : [
        line("national", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        line("motto", "Độc lập - Tự do - Hạnh phúc"),
        line("national-rule", ""),
      ];
  const points = ["a", "b", "c", "d", "đ", "e", "g"].map((letter) =>
    item("point", "points", `${letter})`, [paragraph(sentence)]),
  );
  return {
    type: "document",
    kind: "huong-dan",
    regime: form.regime,
    form: form.id,
    properties: { title: "Hướng dẫn", organ: "Ban", keywords: ["khoa giáo", "2027"], year: 2027 },
    children: [
      { type: "letterhead", left, right: [...right, line("place-date", "Hải Phòng, ngày 05 tháng 01 năm 2027")] },
      {
        type: "title",
        lines: [
          line("kind", "HƯỚNG DẪN"),
          line("subject", "về công tác khoa giáo năm 2027"),
          line("subject-rule", party ? "-----" : ""),
        ],
      },
      paragraph("Căn cứ chức năng & nhiệm vụ <được giao>", "basis"),
      {
        type: "section",
        id: "s1",
        numbering: { scheme: "section", list: "sections", label: "I." },
        heading: text("MỤC ĐÍCH, YÊU CẦU"),
        children: [
          item("item", "s1", "1.", [paragraph(sentence)]),
          item("item", "s1", "2.", [paragraph(sentence), ...points], "Công tác kiểm tra"),
        ],
      },
      {
        type: "section",
        id: "s2",
        numbering: { scheme: "section", list: "sections", label: "II." },
        heading: text("NỘI DUNG"),
        children: [
          {
            type: "item",
            numbering: { scheme: "item", list: "s2", label: "2", fixed: true },
            children: [paragraph(sentence)],
          },
          item("bullet", "b", "-", [paragraph(sentence)]),
          { type: "assignment", label: "Thời gian thực hiện", children: text("Quý I") },
          {
            type: "table",
            widths: [30, 70],
            header: [text("Đơn vị"), text("Nhiệm vụ")],
            rows: [[text("Sở"), text("Chủ trì")]],
          },
          {
            type: "paragraph",
            role: "closing",
            children: [
              ...text("Kết thúc"),
              { type: "note-reference", ref: "n1" },
              { type: "strong", children: text(" đậm") },
              ...text("."),
            ],
          },
        ],
      },
      {
        type: "signoff",
        recipients: [
          line("recipients-label", "Nơi nhận:"),
          line("recipient", "Các sở, ngành;"),
          line("recipient", "Lưu Văn phòng."),
        ],
        signature: [line("authority", "T/M BAN THƯỜNG VỤ"), line("position", "PHÓ BÍ THƯ"), line("name", "Họ và tên")],
      },
    ],
    appendices: [
      {
        type: "appendix",
        id: "a1",
        lines: [
          line("appendix-label", "Phụ lục"),
          line("appendix-title", "DANH MỤC"),
          line("appendix-attached", "(Kèm theo Hướng dẫn)"),
          line("appendix-rule", party ? "-----" : ""),
        ],
        children: [
          { type: "group", heading: text("NGHỊ QUYẾT"), children: [item("entry", "a1", "1.", [paragraph("Một.")])] },
          { type: "group", heading: text("CHỈ THỊ"), children: [item("entry", "a1", "2.", [paragraph("Hai.")])] },
        ],
      },
    ],
    footnotes: [
      {
        type: "footnote",
        id: "n1",
        children: [paragraph("Ghi chú."), item("bullet", "n1", "-", [paragraph("Ý thứ nhất.")])],
      },
    ],
  };
}
