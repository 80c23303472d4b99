/** Spans such as `kỷ niệm 80 năm … (27/7/1947 - 27/7/2027)` → where the count of years stands, when it is the length of the span. */
import type { Group } from "../../registry/years/judge-years.ts";

export interface Anniversary {
  /** Where the figures of the count stand. */
  start: number;
  end: number;
  count: number;
}

/** The count that a span of years ends in the document's year; undefined when the span is no anniversary. */
export function anniversaryIn({ members }: Group, text: string, year: number): Anniversary | undefined {
  const years = members.flatMap((member) => member.years.map(({ value }) => value));
  const [from = 0, until = 0] = years;
  if (years.length !== 2 || until !== year || until - from < 2) return undefined;
  const opening = text.slice(0, members[0]?.start ?? 0);
  const counts = [...opening.matchAll(/(?<!\d)(?<count>\d{1,3})(?= năm(?!\p{L}))/giu)];
  const found = counts.findLast(
    ({ groups, index }) => Number(groups?.["count"]) === until - from && opening.length - index < 200,
  );
  if (!found) return undefined;
  return { start: found.index, end: found.index + found[0].length, count: until - from };
}
