/** The opening paragraphs → the clause that announces the content, and the words by which the issuer calls itself in it. */
import { ORGAN_HEADS } from "../../registry/citation/organ-words.ts";
import { ENACTING } from "../parts/words.ts";

export interface Announcing {
  /** Offset of the clause in the words. */
  start: number;
  clause: string;
  /** Ban Thường vụ Đảng ủy. */
  self: string;
}

const COMMITTEES = [
  "Thành ủy",
  "Tỉnh ủy",
  "Quận ủy",
  "Huyện ủy",
  "Thị ủy",
  "Đảng ủy",
  "Chi ủy",
  "Đảng bộ",
  "Chi bộ",
  "Thành uỷ",
  "Tỉnh uỷ",
  "Quận uỷ",
  "Huyện uỷ",
  "Thị uỷ",
  "Đảng uỷ",
  "Chi uỷ",
  "Uỷ ban",
  "Thường trực",
  "Công đoàn",
];
const HEADS = [...ORGAN_HEADS, ...COMMITTEES].sort((a, b) => b.length - a.length).join("|");
const VERBS =
  "ban hành|hướng dẫn|xây dựng|triển khai|đề nghị|yêu cầu|lập|tổ chức|đề ra|thực hiện|thông báo|chỉ đạo|cụ thể hóa|cụ thể hoá|định hướng";
const SUBJECT = new RegExp(
  `(?:^|[;,.]\\s+)(?<self>(?:${HEADS})(?!\\p{L})[^;:]{0,140}?)\\s+(?:${VERBS})(?!\\p{L})`,
  "gu",
);

/** Finds the clause in the words of the opening; the last organ that does something there is the issuer. */
export function findAnnouncing(opening: string): Announcing | undefined {
  const words = opening.trimEnd();
  if (words === "") return undefined;
  const subjects = [...words.matchAll(SUBJECT)];
  const last = subjects.findLast(({ groups }) => !/\d/.test(groups?.["self"] ?? ""));
  if (!last) return undefined;
  const self = last.groups?.["self"] ?? "";
  const start = last.index + last[0].indexOf(self);
  const clause = words.slice(start);
  return ENACTING.test(clause) || /:\s*$/.test(clause) ? { start, clause, self } : undefined;
}
