/** A line of text and an end mark → the same line ending in that mark, whatever stop was written. */
import type { Inline } from "../../tree/nodes.ts";

// One stop, or `./.` with the spaces that typists put into it. An ellipsis and closing quotes stay.
const STOP = /\s*(?:\.\s*\/\s*\.?|(?<!\.)\.|[;,])?\s*$/u;

/** Puts the end mark behind the last words. */
export function withEnd(line: readonly Inline[], mark: string): Inline[] {
  const last = line.at(-1);
  if (last === undefined) return [];
  const before = line.slice(0, -1);
  if (last.type === "text") return [...before, { type: "text", value: endWith(last.value, mark) }];
  if (last.type === "strong" || last.type === "emphasis")
    return [...before, { ...last, children: withEnd(last.children, mark) }];
  return [...line, { type: "text", value: mark }];
}

/** The words with their stop, if any, replaced by the mark. */
export function endWith(words: string, mark: string): string {
  return words.replace(STOP, "") + mark;
}
