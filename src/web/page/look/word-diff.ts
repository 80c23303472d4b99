/** Two texts → pieces in reading order: words of both, words that are gone, words that are new. */
import { align } from "./align.ts";
import type { Aligned } from "./align.ts";

/** Fewer common words than this between two changes say nothing: both changes are read as one. */
const LEAST_COMMON = 3;

/** Words are compared without the space that follows them. */
export function wordDiff(before: string, after: string): Aligned[] {
  return join(align(wordsOf(before), wordsOf(after), (a, b) => a.trimEnd() === b.trimEnd()));
}

/** Each with the space behind it; the last one too, because it may stand before others on the other side. */
function wordsOf(text: string): string[] {
  return `${text.trimEnd()} `.match(/\S+\s+/gu) ?? [];
}

/** Neighbours of one kind become one piece; new words stand behind those they replace. */
function join(words: readonly Aligned[]): Aligned[] {
  const joined: Aligned[] = [];
  let [gone, fresh, common] = ["", "", ""];
  let count = 0;
  const close = (): void => {
    if (gone !== "") joined.push({ text: gone, of: "before" });
    if (fresh !== "") joined.push({ text: fresh, of: "after" });
    if (common !== "") joined.push({ text: common, of: "both" });
    [gone, fresh, common] = ["", "", ""];
    count = 0;
  };
  for (const { text, of } of words) {
    if (of === "both") {
      common += text;
      count += 1;
      continue;
    }
    const isIsland = count < LEAST_COMMON && gone + fresh !== "";
    if (isIsland) {
      gone += common;
      fresh += common;
      common = "";
      count = 0;
    } else if (count > 0) close();
    if (of === "before") gone += text;
    else fresh += text;
  }
  close();
  return joined;
}
