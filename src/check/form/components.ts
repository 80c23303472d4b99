/** A line of a document → the component of the form that prescribes its look, and what officers call it. */
import type { Form, Look } from "../../form/schema.ts";
import type { LineRole } from "../../tree/nodes.ts";
import type { CheckedLine } from "../types.ts";
import { isAddressee } from "./addressees.ts";
import type { SeenFile } from "./on-file.ts";

export interface Component {
  name: string;
  look: Look;
}

type Named = Exclude<LineRole, "organ-rule" | "national-rule" | "subject-rule" | "appendix-rule">;

const LINE_NAMES: Readonly<Record<Named, string>> = {
  superior: "tên cơ quan cấp trên",
  organ: "tên cơ quan ban hành",
  number: "số và ký hiệu",
  draft: "dấu dự thảo",
  national: "tiêu đề bên phải",
  motto: "tiêu ngữ",
  "place-date": "địa danh và ngày",
  kind: "tên loại",
  author: "tên tác giả",
  subject: "trích yếu",
  authority: "quyền hạn ký",
  position: "chức vụ",
  name: "họ tên người ký",
  "recipients-label": "chữ “Nơi nhận”",
  recipient: "các dòng nơi nhận",
  "appendix-label": "chữ “Phụ lục”",
  "appendix-title": "tên phụ lục",
  "appendix-attached": "dòng “Kèm theo”",
};

/** The component of a line; undefined for a line whose look is nobody's business: a drawn line, text of an appendix. */
export function componentOf(line: CheckedLine, { form, lines }: SeenFile): Component | undefined {
  const { role, zone, scheme } = line;
  const { looks, otherLooks } = form;
  if (role in LINE_NAMES) {
    const named = role as Named;
    if (named === "subject" && zone === "head") return given("trích yếu công văn", otherLooks["letter-subject"]);
    const isAlone = named === "position" && !lines.some((one) => one.role === "authority");
    return given(LINE_NAMES[named], isAlone ? looks["position-alone"] : looks[named]);
  }
  if (role === "cell") return { name: "chữ trong bảng", look: looks.table };
  if (zone === "footnote") return { name: "chú thích", look: looks.footnote };
  if (zone !== "body" || isAddressee(line, lines)) return undefined;
  if (role === "basis") return { name: "căn cứ", look: looks.basis };
  if (role === "heading" && scheme === "section") return { name: "tên mục", look: looks.section };
  if (role === "heading" && scheme === "item") return { name: "đề mục", look: looks.item };
  if (role === "heading" && scheme === "subitem") return { name: "đề mục nhỏ", look: looks.subitem };
  return { name: "lời văn", look: looks.body };
}

/** What prescribes the size: where the form only has a custom for a kind of line of the text, the text's own size. */
export function sizeComponentOf(line: CheckedLine, file: SeenFile): Component | undefined {
  const component = componentOf(line, file);
  const isText = line.zone === "body" && line.role !== "cell";
  return component?.look.force === "practice" && isText ? { name: "lời văn", look: file.form.looks.body } : component;
}

/** True when the form itself prescribes the aspect. */
export function prescribes({ look }: Component, aspect: Look["customary"][number]): boolean {
  return look.force !== "practice" && !look.customary.includes(aspect);
}

function given(name: string, look: Form["looks"]["motto"]): Component | undefined {
  return look && { name, look };
}
