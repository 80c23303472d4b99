/** Path of a value in the data → the words by which an officer finds it in the document. */
import { roman } from "./roman.ts";

const heads: Readonly<Record<string, string>> = {
  template: "Mẫu",
  issuer: "Cơ quan ban hành",
  body: "Thẩm quyền ban hành",
  year: "Năm",
  number: "Số",
  date: "Ngày ban hành",
  place: "Địa danh",
  form: "Thể thức",
  draft: "Dự thảo",
  about: "Trích yếu",
  author: "Dòng tác giả",
  basis: "Căn cứ",
  parents: "Văn bản cấp trên",
  preamble: "Lời mở đầu",
  sections: "Phần",
  items: "mục",
  points: "điểm",
  bullets: "gạch đầu dòng",
  paragraphs: "đoạn",
  heading: "tiêu đề",
  title: "tên",
  intro: "lời dẫn",
  reviews: "sơ kết, tổng kết",
  assignments: "phân công",
  table: "bảng",
  rows: "dòng",
  groups: "nhóm",
  entries: "dòng",
  directives: "văn bản",
  closing: "Đoạn kết",
  appendices: "Phụ lục",
  footnotes: "Chú thích",
  recipients: "Nơi nhận",
  signature: "Chữ ký",
  signer: "chức danh ký",
  name: "người ký",
  authority: "quyền hạn",
  position: "chức vụ",
  archive: "Nơi lưu",
  note: "ghi chú",
};

/** What follows a name that says it already. */
const silent = new Set(["text", "pending", "directive", "organ"]);

/** `sections[1].items[0].paragraphs[0]` → Phần II, mục 1, đoạn 1. */
export function placeWords(path: string): string {
  const words = [...path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/gu)].flatMap(([, key = "", index]) => {
    if (silent.has(key)) return [];
    const name = heads[key] ?? key;
    if (index === undefined) return [name];
    const count = Number(index) + 1;
    return [`${name} ${key === "sections" ? roman(count) : String(count)}`];
  });
  const [first = "", ...rest] = words;
  return [first, ...rest.map((word) => word.charAt(0).toLowerCase() + word.slice(1))].join(", ");
}
