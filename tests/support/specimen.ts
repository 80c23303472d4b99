/** A made-up document that prints every component of a form, whatever the templates print: a form in, a Doc out. */
import type { Form } from "../../src/form/schema.ts";
import type {
  Appendix,
  Doc,
  Flow,
  Inline,
  Item,
  Line,
  LineRole,
  Paragraph,
  Section,
  Signoff,
} from "../../src/tree/nodes.ts";

export interface SpecimenOptions {
  /** Extra body paragraphs before the last one, to move the signature down the page. */
  filler?: number;
  /** Words of the body's last paragraph. */
  lastWords?: number;
  /** Entries of the appendix; 0 leaves it out. */
  entries?: number;
}

/** Makes the specimen. Two documents made with the same form and options are equal. */
export function createSpecimen(form: Form, { filler = 0, lastWords = 45, entries = 70 }: SpecimenOptions = {}): Doc {
  return {
    type: "document",
    kind: "huong-dan",
    regime: form.regime,
    form: form.id,
    properties: { title: "Hướng dẫn mẫu", organ: "Đảng uỷ phường Mẫu", keywords: ["mẫu"], year: 2027 },
    children: [
      letterhead(form),
      {
        type: "title",
        lines: [
          line("kind", form.text.kinds["huong-dan"]?.title ?? ""),
          line(
            "subject",
            `${form.text.subjectCapital.value ? "Về" : "về"} công tác khoa giáo và chăm sóc sức khoẻ nhân dân trên địa bàn phường năm 2027`,
          ),
          line("subject-rule", form.marks.subject.text),
        ],
      },
      paragraph(
        "basis",
        `${form.text.basisMarker.value}Căn cứ Kế hoạch số 12-KH/TU, ngày 05/01/2026 của Ban Thường vụ Thành uỷ về công tác khoa giáo năm 2026${form.text.basisEnd.value}`,
      ),
      paragraph(
        "basis",
        `${form.text.basisMarker.value}Căn cứ tình hình thực tế của địa phương và nhiệm vụ trọng tâm được giao trong năm${form.text.basisLastEnd.value}`,
      ),
      paragraph("body", words(70)),
      section("I.", "s1", "MỤC ĐÍCH, YÊU CẦU", [
        item("item", "1.", "s1.items", words(60)),
        item("item", "2.", "s1.items", words(40)),
      ]),
      section("II.", "s2", "NHIỆM VỤ TRỌNG TÂM", nestedItems()),
      section("III.", "s3", "TỔ CHỨC THỰC HIỆN", [
        item("item", "1.", "s3.items", words(50)),
        ...Array.from({ length: filler }, () => paragraph("body", words(30))),
        paragraph("closing", `${words(lastWords)}${form.body.end.value}`),
      ]),
      signoff(form),
    ],
    appendices: entries > 0 ? [appendix(form, entries)] : [],
    footnotes: [
      { type: "footnote", id: "note-1", children: [paragraph("body", words(40))] },
      { type: "footnote", id: "note-2", children: [paragraph("body", words(15))] },
    ],
  };
}

function letterhead(form: Form): Doc["children"][number] {
  const { numberPrefix, numberSeparators, motto } = form.text;
  const [first, second] = numberSeparators.value;
  return {
    type: "letterhead",
    left: [
      line("superior", "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG"),
      line("organ", "ĐẢNG UỶ PHƯỜNG MẪU"),
      line("organ-rule", form.marks.organ.text),
      line("number", `${numberPrefix.value}05${first}HD${second}ĐU`),
      line("draft", form.text.draft.value),
    ],
    right: [
      line("national", form.text.national.value),
      ...(motto ? [line("motto", motto.value)] : []),
      line("national-rule", form.marks.national.text),
      line("place-date", "Phường Mẫu, ngày 09 tháng 01 năm 2027"),
    ],
  };
}

function nestedItems(): Item[] {
  const points = ["a)", "b)", "c)", "d)", "đ)"].map((label) => item("point", label, "s2.i1.points", words(25)));
  const bullets = [1, 2, 3].map(() => item("bullet", "-", "s2.i2.bullets", words(20)));
  const reviews = ["(1)-", "(2)-"].map((label) => item("review", label, "s2.i3.reviews", words(30)));
  const noted = paragraph("body", words(20));
  noted.children.push(
    { type: "note-reference", ref: "note-1" },
    text(`, ${words(20)}`),
    { type: "note-reference", ref: "note-2" },
    text("."),
  );
  return [
    headed("item", "1.", "s2.items", "Tuyên truyền, quán triệt", [paragraph("lead", `${words(15)}:`), ...points]),
    headed("item", "2.", "s2.items", "Y tế, dân số, gia đình và trẻ em", [
      paragraph("lead", `${words(15)}:`),
      ...bullets,
    ]),
    headed("item", "3.", "s2.items", "Sơ kết, tổng kết các văn bản", [
      noted,
      ...reviews,
      { type: "assignment", label: "Đơn vị thực hiện", children: [text("Ban Xây dựng Đảng phường.")] },
      { type: "assignment", label: "Thời gian thực hiện", children: [text("Quý III năm 2027.")] },
    ]),
    headed("item", "4.", "s2.items", "Chỉ tiêu", [
      paragraph("body", words(20)),
      {
        type: "table",
        widths: [10, 60, 30],
        header: [[text("TT")], [text("Chỉ tiêu")], [text("Kế hoạch năm 2027")]],
        rows: [
          [[text("1")], [text("Tỷ lệ bao phủ bảo hiểm y tế")], [text("96%")]],
          [[text("2")], [text("Trường học đạt chuẩn quốc gia")], [text("08")]],
        ],
      },
    ]),
  ];
}

function signoff(form: Form): Signoff {
  const { recipientsLabel, recipientEnd, recipientLastEnd } = form.text;
  const party = form.regime === "party";
  return {
    type: "signoff",
    recipients: [
      line("recipients-label", `${recipientsLabel.value}:`),
      line("recipient", `Ban Tuyên giáo và Dân vận Thành uỷ (để báo cáo)${recipientEnd.value}`),
      line("recipient", `Các chi bộ trực thuộc${recipientEnd.value}`),
      line("recipient", `${party ? "Lưu Văn phòng Đảng uỷ" : "Lưu: VT, VHXH"}${recipientLastEnd.value}`),
    ],
    signature: [
      line("authority", party ? "T/M BAN THƯỜNG VỤ" : "TM. UỶ BAN NHÂN DÂN"),
      line("position", party ? "BÍ THƯ" : "CHỦ TỊCH"),
      line("name", "Họ và Tên"),
    ],
  };
}

function appendix(form: Form, entries: number): Appendix {
  const list = (from: number, to: number): Item[] =>
    Array.from({ length: to - from }, (_, index) => item("entry", `${from + index + 1}.`, "a1.entries", words(18)));
  const half = Math.ceil(entries / 2);
  return {
    type: "appendix",
    id: "a1",
    lines: [
      line("appendix-label", form.text.appendixLabel.value),
      line("appendix-title", "DANH MỤC VĂN BẢN TRỌNG TÂM"),
      line("appendix-attached", "(Kèm theo Hướng dẫn số 05-HD/ĐU, ngày 09/01/2027 của Đảng uỷ phường Mẫu)"),
      line("appendix-rule", form.marks.appendix.text),
    ],
    children: [
      { type: "group", heading: [text("CHỈ THỊ")], children: list(0, half) },
      { type: "group", heading: [text("KẾT LUẬN")], children: list(half, entries) },
    ],
  };
}

function section(label: string, id: string, heading: string, children: Flow[]): Section {
  return {
    type: "section",
    id,
    numbering: { scheme: "section", list: "sections", label },
    heading: [text(heading)],
    children,
  };
}

function item(scheme: Item["numbering"]["scheme"], label: string, list: string, value: string): Item {
  return { type: "item", numbering: { scheme, list, label }, children: [paragraph("body", `${value}.`)] };
}

function headed(
  scheme: Item["numbering"]["scheme"],
  label: string,
  list: string,
  heading: string,
  children: Flow[],
): Item {
  return { type: "item", numbering: { scheme, list, label }, heading: [text(heading)], children };
}

function paragraph(role: Paragraph["role"], value: string): Paragraph {
  return { type: "paragraph", role, children: [text(value)] };
}

function line(role: LineRole, value: string): Line {
  return { type: "line", role, children: value === "" ? [] : [text(value)] };
}

function text(value: string): Inline {
  return { type: "text", value };
}

const vocabulary =
  "các chi bộ chủ động phối hợp với mặt trận và đoàn thể tuyên truyền sâu rộng để cán bộ đảng viên nhân dân hiểu rõ mục tiêu nhiệm vụ giải pháp đã đề ra trong năm".split(
    " ",
  );

/** So many words of running text, the first one with a capital. */
function words(count: number): string {
  const chosen = Array.from({ length: count }, (_, index) => vocabulary[(index + count) % vocabulary.length]);
  const joined = chosen.join(" ");
  return joined.charAt(0).toLocaleUpperCase("vi") + joined.slice(1);
}
