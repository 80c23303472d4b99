/** How alike two texts are, from 0 to 1: the share of neighbouring word pairs that both have. */
import { foldMarks } from "./fold.ts";

/** Word pairs of a text with how often each stands there. */
export interface Profile {
  counts: ReadonlyMap<string, number>;
  size: number;
}

/** Pairs, since single Vietnamese syllables stand in every text. Case and marks count for nothing. */
export function profileOf(text: string): Profile {
  const words = foldMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const steps = ["", ...words, ""];
  for (let index = 1; index < steps.length && words.length > 0; index += 1) {
    const pair = `${steps[index - 1] ?? ""} ${steps[index] ?? ""}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: words.length === 0 ? 0 : steps.length - 1 };
}

/** Sørensen–Dice coefficient of two profiles; two texts without words are alike. */
export function likeness(a: Profile, b: Profile): number {
  if (a.size === 0 && b.size === 0) return 1;
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** Share of the first text that stands in the second. */
export function containment(part: Profile, whole: Profile): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size;
}

function shared(a: Profile, b: Profile): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [pair, count] of small.counts) sum += Math.min(count, large.counts.get(pair) ?? 0);
  return sum;
}
