/** Lines with room left for what is not known yet → the same lines with that room as `blank` nodes. */
import type { Inline } from "../nodes.ts";

/** Two spaces or more, or dots typed to be written over; before and after them stand the words that say what is missing. */
const room = /[ \u00a0]{2,}|[ \u00a0]?(?:\.{4,}|…{2,}|_{3,}|(?:\. ?){4,})[ \u00a0]?/gu;

/** Room in running text counts only in a number or a date: double spaces elsewhere are slips, dots elsewhere an enumeration left open. */
const before = /(?:số|ngày|tháng|năm|\/)[:\s]*$/iu;
const after = /^\s*(?:[-/]|ngày|tháng|năm|của)/iu;

/** Marks the room in a number line (`Số      -HD/ĐU`), a date or a citation. Texts in emphasis are left as they are. */
export function markBlanks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => (inline.type === "text" ? splitText(inline.value) : [inline]));
}

function splitText(text: string): Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  for (const match of text.matchAll(room)) {
    const [value] = match;
    const left = text.slice(0, match.index);
    if (!before.test(left) && !after.test(text.slice(match.index + value.length))) continue;
    if (left.length > done) parts.push({ type: "text", value: text.slice(done, match.index) });
    parts.push({ type: "blank", value, what: missingThing(left) });
    done = match.index + value.length;
  }
  return done === 0 ? [{ type: "text", value: text }] : [...parts, ...rest(text.slice(done))];
}

function rest(text: string): Inline[] {
  return text === "" ? [] : [{ type: "text", value: text }];
}

function missingThing(left: string): string {
  const word = /(số|ngày|tháng|năm)[^\p{L}]*$/iu.exec(left)?.[1]?.toLowerCase();
  if (word === "số") return "số văn bản";
  return word === undefined ? "chỗ trống" : "ngày ban hành";
}
