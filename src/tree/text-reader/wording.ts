/** What a line of Vietnamese tells about the line after it: does its sentence end, does it begin in the middle of one. */
import { readLabel } from "../read/labels.ts";
import type { Label } from "../read/labels.ts";
import { isCapitals, readLineKind } from "../read/line-kinds.ts";
import type { LineKind } from "../read/line-kinds.ts";

// Words that call for another: no sentence and no heading ends with them.
const HANGING =
  /(?:^|[\s(“"])(?:số|ngày|tháng|năm|quý|khóa|khoá|lần|thứ|điều|khoản|điểm|mục|và|hoặc|của|về|các|những|cho|với|tại|theo|từ|đến|do|để|trong|trên|được|là|bằng|cùng|giữa|nhằm|gồm|như)$/iu;

const END_MARK = /(?:[.!?…;:]|\.\s*\/\s*\.?)["”’»)\]]*$/u;

/** True when the sentence, or the entry of a list, ends with the line. */
export function endsSentence(text: string): boolean {
  return END_MARK.test(text) && !/[\p{L}\d]\(\d{1,2}\)$/u.test(text);
}

/** True when something must follow on: the last word or mark leaves the sentence open. */
export function hangs(text: string): boolean {
  return HANGING.test(text) || /[,(“"/–-]$/u.test(text);
}

/** True when the line begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return /^["“‘(]?\p{Ll}/u.test(text);
}

/** A field line of a plan: `Đơn vị thực hiện: …`. */
const FIELD = /^\p{Lu}[\p{L}\s,]{2,40}:\s/u;

export function isFieldLine(text: string): boolean {
  return (
    FIELD.test(text) && text.indexOf(":") < 40 && (text.slice(0, text.indexOf(":")).match(/\s/g) ?? []).length <= 6
  );
}

/** The label that opens a unit of the outline with this line. */
export function openingLabel(text: string): Label | undefined {
  const label = readLabel(text);
  return label?.family === "roman" && /^\s*\p{Ll}/u.test(text.slice(label.end)) ? undefined : label;
}

/** True for a line that is a heading or a name in capitals; one abbreviation is neither. */
export function isCapitalLine(text: string): boolean {
  return isCapitals(text) && /\p{Lu}{2,}[,\s]+(?:-\s+)?\p{Lu}{2,}/u.test(text) && !/[,;]$/u.test(text);
}

const OWN_LINES: ReadonlySet<LineKind | undefined> = new Set([
  "mark",
  "party-title",
  "nation",
  "motto",
  "recipients-label",
  "authority",
  "appendix-label",
  "appendix-attached",
  "addressee",
  "author",
]);

/** True when the line opens a component of its own, such as Kính gửi or PHỤ LỤC. */
export function isOwnLine(text: string): boolean {
  return !/^\p{Ll}/u.test(text) && OWN_LINES.has(readLineKind(text));
}

/** Longest heading: four printed lines. */
const LONGEST_HEADING = 320;

/** True for a heading by its looks: capitals throughout, or a numbered line of one sentence that has no end mark. */
export function looksLikeHeading(text: string): boolean {
  if (isCapitals(text)) return true;
  if (text.length > LONGEST_HEADING) return false;
  const label = openingLabel(text);
  if (!label || label.family === "dash" || label.family === "plus" || label.family === "star") return false;
  return !endsSentence(text) && !/[.;!?]\s+\p{Lu}/u.test(text.slice(label.end));
}

/** True for the name of a person: two to six words, each with a capital, after a rank or degree. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(
    /^(?:(?:Thiếu|Trung|Thượng|Đại)\s+(?:úy|uý|tá|tướng)|(?:\p{Lu}[\p{L}]{0,3}\.\s*){1,3})\s*/u,
    "",
  );
  return /^(?:\p{Lu}\p{Ll}*)(?:\s+\p{Lu}\p{Ll}*){1,5}$/u.test(bare);
}
