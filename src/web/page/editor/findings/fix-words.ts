/** A text of the data and a finding → the text with the right words in place, where the wrong ones stand once and as printed. */
import type { FindingRow } from "../../../api.ts";

/** Letters on each side that must be the same in print and data. */
const NEAR = 8;

/** Null when the place is not certain: words of the print that the data do not have, or have twice. */
export function fixWords(
  text: string,
  { before, words, after, replacement }: Pick<FindingRow, "before" | "words" | "after" | "replacement">,
): string | null {
  if (replacement === undefined || words === "") return null;
  const [head, tail] = [before.slice(-NEAR), after.slice(0, NEAR)];
  const wanted = head + words + tail;
  const at = text.indexOf(wanted);
  if (at < 0 || text.includes(wanted, at + 1)) return null;
  return text.slice(0, at) + head + replacement + tail + text.slice(at + wanted.length);
}
