/** The blocks of a document → its year: that of the date in the head, else the first one that the title names; 0 when neither tells. */
import { inlineText } from "../inline-text.ts";
import type { Block, Line } from "../nodes.ts";

/** Reads `năm 2027` only: a range of years or the date of another text in the subject is none. */
export function yearOf(children: readonly Block[]): number {
  const dates = children.flatMap((block): Line[] =>
    block.type === "letterhead" ? [...block.left, ...block.right].filter(({ role }) => role === "place-date") : [],
  );
  const titles = children.flatMap((block) => (block.type === "title" ? block.lines : []));
  const years = [...dates, ...titles].flatMap(
    ({ children: line }) => /năm\s+(\d{4})/u.exec(inlineText(line))?.[1] ?? [],
  );
  return Number(years[0] ?? 0);
}
