/** A misspelt word and the words that are allowed → the one that was probably meant. */
import { distance } from "fastest-levenshtein";
import { foldMarks } from "./text/fold.ts";

/** The candidate closest to the word, without regard to diacritics and case; undefined when none is close. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldMarks(word);
  const limit = Math.max(folded.length > 4 ? 2 : 1, Math.min(5, Math.floor(folded.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const measured = distanceTo(folded, foldMarks(candidate), bestDistance);
    if (measured < bestDistance) {
      best = candidate;
      bestDistance = measured;
    }
  }
  return best;
}

/** A candidate that continues the word (an id written without its date) counts as one slip. */
function distanceTo(word: string, candidate: string, worst: number): number {
  if (word.length >= 3 && candidate.startsWith(word)) return candidate.length === word.length ? 0 : 1;
  return Math.abs(word.length - candidate.length) >= worst ? worst : distance(word, candidate);
}
