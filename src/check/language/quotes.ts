/** A line of text → quotation marks and brackets without their partner. */

/** A mark that stands alone, and which kind of partner it lacks. */
export interface Lone {
  at: number;
  mark: string;
  lacks: "close" | "open";
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "(": ")", "[": "]" };
const MARK = /[“”«»()[\]]/u;
const OPENERS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));
// a) 1) (1)- đ): a label closes without opening.
const LABEL = /(?:^|[\s(;,])(?:\p{L}|(?:\p{L}\.)?\p{N}{1,2}(?:\.\p{N}{1,2})*|[ivx]{1,4})\)$/u;

/** Marks of the given kinds without partner; inside one line only, so that a slip does not reach the next one. */
export function findLone(text: string, opens: readonly string[]): Lone[] {
  if (!MARK.test(text)) return [];
  const open: Lone[] = [];
  const found: Lone[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (opens.includes(mark)) open.push({ at, mark, lacks: "close" });
    const opener = OPENERS.get(mark);
    if (opener === undefined || !opens.includes(opener)) continue;
    const last = open.findLastIndex((one) => one.mark === opener);
    if (last >= 0) open.splice(last, 1);
    else if (!(mark === ")" && LABEL.test(text.slice(0, at + 1)))) found.push({ at, mark, lacks: "open" });
  }
  return [...found, ...open].sort((a, b) => a.at - b.at);
}
