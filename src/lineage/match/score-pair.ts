/** An old part and a new one, with the pairs known so far → how likely they are the same part. */
import { foldMarks } from "../../base/text/fold.ts";
import { likeness } from "../../base/text/likeness.ts";
import type { Entry } from "./sides.ts";

export interface Score {
  old: string;
  fresh: string;
  /** Of the words alone, 0 to 1. */
  likeness: number;
  /** With what place and id add; for comparing candidates only. */
  weight: number;
}

/** Headings that only one part of its version has. */
export type UniqueHeadings = ReadonlySet<string>;

/** A heading of its own that stayed says more than the text below it, which is what a correction is about. */
const SAME_HEADING = 0.8;
const SAME_ID = 0.1;
const SAME_NEIGHBOUR = 0.05;

/** Words first; id, holder and neighbours only tip the balance between candidates. */
export function scorePair(
  old: Entry,
  fresh: Entry,
  same: ReadonlyMap<string, string>,
  headings: UniqueHeadings,
): Score {
  const words = likenessOf(old, fresh, headings);
  const around = (["holder", "before", "behind"] as const).filter((side) => isSamePlace(old[side], fresh[side], same));
  const place = around.length * SAME_NEIGHBOUR;
  const id = old.part.id === fresh.part.id ? SAME_ID : 0;
  return { old: old.key, fresh: fresh.key, likeness: words, weight: words + place + id };
}

function likenessOf({ words: old }: Entry, { words: fresh }: Entry, headings: UniqueHeadings): number {
  const own = likeness(old.ownProfile, fresh.ownProfile);
  const inside = old.hasInner || fresh.hasInner ? likeness(old.wholeProfile, fresh.wholeProfile) : 0;
  const heading = headingKey(old.heading);
  const kept = heading !== "" && heading === headingKey(fresh.heading) && headings.has(heading) ? SAME_HEADING : 0;
  return Math.max(own, inside, kept);
}

function isSamePlace(old: string, fresh: string, same: ReadonlyMap<string, string>): boolean {
  return fresh === "" ? old === "" : same.get(fresh) === old;
}

/** Headings that stand once on each side. */
export function uniqueHeadings(old: Iterable<Entry>, fresh: Iterable<Entry>): UniqueHeadings {
  const [before, after] = [onceIn(old), onceIn(fresh)];
  return new Set([...before].filter((heading) => after.has(heading)));
}

function onceIn(entries: Iterable<Entry>): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of entries) {
    const heading = headingKey(words.heading);
    if (heading !== "") counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([heading]) => heading));
}

function headingKey(heading: string): string {
  return (foldMarks(heading).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
