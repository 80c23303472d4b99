/** A finding → the words by which the proofreader knows its place again, for an entry of what is to be ignored. */
import type { FindingRow } from "../../../api.ts";

/** Spaces alone would be known nowhere: the words on both sides go with them. Empty when the finding has no words. */
export function wordsToIgnore({ before, words, after }: Pick<FindingRow, "before" | "words" | "after">): string {
  if (words.trim() !== "" || words === "") return words;
  return `${before.split(" ").at(-1) ?? ""}${words}${after.split(" ")[0] ?? ""}`.trim();
}
