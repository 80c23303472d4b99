/** Where a line stands, in words that an officer reads: `mục II.1, gạch đầu dòng 2`. */
import type { LineRole, Scheme } from "../tree/nodes.ts";

/** Names of the lines of the head, the title, the end and the head of an appendix. */
export const LINE_WORDS: Readonly<Record<LineRole, string>> = {
  superior: "phần đầu, tên cơ quan cấp trên",
  organ: "phần đầu, tên cơ quan ban hành",
  "organ-rule": "phần đầu, dưới tên cơ quan",
  number: "phần đầu, số và ký hiệu",
  draft: "phần đầu, dấu dự thảo",
  national: "phần đầu, tiêu đề bên phải",
  motto: "phần đầu, tiêu ngữ",
  "national-rule": "phần đầu, dưới tiêu đề bên phải",
  "place-date": "phần đầu, địa danh và ngày",
  kind: "tên loại văn bản",
  author: "dòng tên tác giả",
  subject: "trích yếu",
  "subject-rule": "dưới trích yếu",
  authority: "quyền hạn ký",
  position: "chức vụ người ký",
  name: "họ tên người ký",
  "recipients-label": "nơi nhận",
  recipient: "nơi nhận",
  "appendix-label": "tiêu đề",
  "appendix-title": "tên phụ lục",
  "appendix-attached": "dòng “Kèm theo”",
  "appendix-rule": "dưới tên phụ lục",
};

/** Numbers of the units around a unit's own lines. A label that begins with the outer number takes its place. */
export function unitStep(numbers: readonly string[], scheme: Scheme, label: string): readonly string[] {
  if (scheme === "bullet" || scheme === "review") return numbers;
  const bare = bareLabel(label);
  const outer = numbers.at(-1);
  return outer !== undefined && bare.startsWith(`${outer}.`) ? [...numbers.slice(0, -1), bare] : [...numbers, bare];
}

/** Words for a unit, `nth` of its kind in the unit around. */
export function unitWords(
  around: { words: string },
  numbers: readonly string[],
  scheme: Scheme,
  label: string,
  nth: number,
): string {
  if (scheme === "bullet") return joinWords(around.words, `gạch đầu dòng ${nth}`);
  if (scheme === "review") return joinWords(around.words, `ý ${label.replace(/[-–—.:\s]+$/u, "")}`);
  if (scheme === "point") return joinWords(around.words, `điểm ${bareLabel(label)}`);
  const outer = /^(?:phụ lục(?: \d+)?|chú thích \d+)/u.exec(around.words)?.[0] ?? "";
  return joinWords(outer, `mục ${numbers.join(".")}`);
}

/** Two parts of a place as one. */
export function joinWords(outer: string, step: string): string {
  return [outer, step].filter((part) => part !== "").join(", ");
}

/** `II.` → `II`, `đ)` → `đ`. */
export function bareLabel(label: string): string {
  return label.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
}
