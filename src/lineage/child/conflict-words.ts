/** A conflict → its sides in words: every text of each, in the order in which it would be printed. */
import type { Conflict, ConflictSide } from "../../model/child/types.ts";

export interface ConflictWords {
  mine: string | null;
  theirs: string | null;
  base: string | null;
}

/** Null for a side that took the part out or never had it; slots are said in words. */
export function wordsOf({ mine, theirs, base }: Conflict, say: (text: string) => string): ConflictWords {
  return { mine: words(mine, say), theirs: words(theirs, say), base: words(base, say) };
}

function words(side: ConflictSide | undefined, say: (text: string) => string): string | null {
  if (side === undefined || side === "removed") return null;
  const { content, after, in: inside } = side.change;
  const texts = [...textsIn(content), ...textsIn(side.head)];
  if (texts.length > 0) return texts.map(say).join(" / ");
  if (after !== null) return `sau mục “${after}”`;
  return inside === null ? "" : `trong mục “${inside}”`;
}

/** Ids are not words of the document. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : textsIn(inner)));
}
