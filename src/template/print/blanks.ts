/** Words in which runs of spaces stand for what is not known yet → inline nodes with proper blanks. */
import type { Inline } from "../../tree/nodes.ts";

const BLANK = / {4,}/g;
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[Ss]ố:?$/, "số văn bản"],
  [/ngày$/, "ngày ban hành"],
  [/(?:tháng|\/)$/, "tháng ban hành"],
];

/** Splits words at their blanks; a blank is named by the word before it. */
export function withBlanks(words: string): Inline[] {
  const line: Inline[] = [];
  let from = 0;
  for (const { 0: value, index } of words.matchAll(BLANK)) {
    const before = words.slice(from, index);
    if (before !== "") line.push({ type: "text", value: before });
    const known = NAMES.find(([pattern]) => pattern.test(before));
    line.push({ type: "blank", value, what: known?.[1] ?? "nội dung chưa biết" });
    from = index + value.length;
  }
  if (from < words.length) line.push({ type: "text", value: words.slice(from) });
  return line;
}
