/** What is checked → its lists of one-line units: bullets, points and entries that follow each other. */
import type { CheckContext, CheckedLine } from "../types.ts";
import { runningLines } from "./spelled-lines.ts";

const LISTED = new Set(["bullet", "point", "review"]);
const LAST_STEPS = /(?:\.children\[\d+\])*(?:\.children)?$/u;

/** Lists of at least two lines, each in order. A unit that holds more than one line ends its list. */
export function listsOfLines(context: CheckContext): CheckedLine[][] {
  const lists: CheckedLine[][] = [];
  let list: CheckedLine[] = [];
  const close = (): void => {
    if (list.length > 1) lists.push(list);
    list = [];
  };
  for (const line of runningLines(context)) {
    const [first] = list;
    const isListed = line.scheme !== undefined && LISTED.has(line.scheme) && line.role !== "heading";
    if (!isListed || (first && (first.scheme !== line.scheme || holderOf(first) !== holderOf(line)))) close();
    if (isListed) list.push(line);
  }
  close();
  return lists;
}

/** Path of what holds the unit that the line belongs to. */
function holderOf({ path }: CheckedLine): string {
  return path
    .replace(/\.children\[\d+\]\.children\[\d+\]\.children$|\.children\[\d+\]\.(?:children|heading)$/u, "")
    .replace(LAST_STEPS, "");
}
