/** A list of the model → what an officer calls one of its elements, and the number it is printed with. */
import { roman } from "../../look/roman.ts";
import { keyOf } from "./path.ts";

const WORDS: Readonly<Record<string, string>> = {
  sections: "phần",
  items: "mục",
  points: "điểm",
  bullets: "gạch đầu dòng",
  paragraphs: "đoạn",
  intro: "đoạn lời dẫn",
  closing: "đoạn cuối",
  basis: "căn cứ",
  preamble: "đoạn mở đầu",
  parents: "văn bản cấp trên",
  recipients: "nơi nhận",
  appendices: "phụ lục",
  footnotes: "chú thích",
  groups: "nhóm",
  directives: "văn bản",
  entries: "dòng",
  assignments: "dòng phân công",
  rows: "dòng của bảng",
  columns: "cột của bảng",
  position: "dòng chức vụ",
  list: "cuộc sơ kết, tổng kết",
  ignore: "điều bỏ qua",
};

/** Word for an element of the list at a path. */
export function wordFor(list: string): string {
  return WORDS[keyOf(list)] ?? "phần";
}

const POINTS = [..."abcdđeghiklmnopqrstuvxy"];

/** What the form writes before a part: I., 1., a); the print counts by the form's own rules. */
export function numberOf(list: string, index: number): string {
  const key = keyOf(list);
  if (key === "sections") return `${roman(index + 1)}.`;
  if (key === "points") return `${POINTS[index] ?? index + 1})`;
  return `${index + 1}.`;
}
