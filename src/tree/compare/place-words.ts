/** Parts of a document → how an officer names them: “Nơi nhận”, “Mục II.1, điểm a”. */
import type { Doc, Item, LineRole, Section } from "../nodes.ts";

/** Names of the parts that changes are listed under. */
export const PARTS = {
  head: "Đầu trang",
  title: "Tên loại và trích yếu",
  opening: "Lời mở đầu",
  body: "Nội dung",
  closing: "Đoạn kết",
  recipients: "Nơi nhận",
  signature: "Chữ ký",
  appendix: "Phụ lục",
  footnotes: "Chú thích",
} as const;

const LINES: Record<LineRole, string> = {
  superior: "Cơ quan cấp trên",
  organ: "Cơ quan ban hành",
  "organ-rule": "Dấu dưới tên cơ quan",
  number: "Số và ký hiệu",
  draft: "Dấu dự thảo",
  national: "Quốc hiệu",
  motto: "Tiêu ngữ",
  "national-rule": "Dòng kẻ dưới tiêu đề",
  "place-date": "Địa danh và ngày tháng",
  kind: "Tên loại",
  author: "Tên cơ quan dưới tên loại",
  subject: "Trích yếu",
  "subject-rule": "Dòng kẻ dưới trích yếu",
  authority: "Quyền hạn ký",
  position: "Chức vụ ký",
  name: "Người ký",
  "recipients-label": PARTS.recipients,
  recipient: PARTS.recipients,
  "appendix-label": "Tên phụ lục",
  "appendix-title": "Tiêu đề phụ lục",
  "appendix-attached": "Dòng kèm theo của phụ lục",
  "appendix-rule": "Dòng kẻ của phụ lục",
};

/** Name of a line of the head, title, signature, recipients or appendix head. */
export function lineWords(role: LineRole, regime: Doc["regime"]): string {
  return role === "national" && regime === "party" ? "Tiêu đề" : LINES[role];
}

/** Place of a section or item; `outer` is the place of what holds it, `position` counts from 1 among its like. */
export function unitWords(unit: Section | Item, outer: string, position: number): string {
  const { scheme, label } = unit.numbering;
  const bare = label.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const inside = outer === "" ? "" : `${outer}, `;
  if (scheme === "bullet" || bare === "") return sentence(`${inside}gạch đầu dòng ${position}`);
  if (scheme === "point") return sentence(`${inside}điểm ${bare}`);
  if (scheme === "review") return sentence(`${inside}ý (${bare})`);
  if (/\s/.test(bare)) return `${inside}${label.replace(/[.:]$/, "")}`;
  return isMain(outer) ? `${withoutRepeated(outer, bare)}.${bare}` : sentence(`${inside}mục ${bare}`);
}

/** `Mục II`, `Mục II.1`: what a further number is added to. */
function isMain(place: string): boolean {
  return /^Mục [^\s,]+$/.test(place);
}

/** The label 1.1. repeats the number of the item that holds it: II.1 and 1.1 are II.1.1. */
function withoutRepeated(outer: string, bare: string): string {
  const last = outer.split(/[ .]/).at(-1) ?? "";
  return bare.startsWith(`${last}.`) && outer.includes(".") ? outer.slice(0, -last.length - 1) : outer;
}

/** Starts with a capital. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
