/** What a clone changes → its texts by place, each with the changes in it, in reading order. */
import type { Cloned } from "../../api.ts";

type Change = Cloned["changes"][number];

/** One text of the document with what happens to it. */
export interface ChangedPlace {
  path: string;
  before: string;
  after: string;
  /** One for each pair of words; the same pair twice in a text is told once. */
  changes: Change[];
}

/** A part of the document: `sections[1]`, `closing`. */
export interface ChangedPart {
  path: string;
  places: ChangedPlace[];
}

/**
 * `first` tells what there is to decide; `latest` is the run with what the officer has kept so far, whose texts are shown.
 * A text in which everything is kept is absent from the latest run and reads as the superior's.
 */
export function groupChanges(first: Cloned, latest: Cloned): ChangedPart[] {
  const now = new Map((latest.texts ?? []).map((text) => [text.path, text]));
  const parts = new Map<string, ChangedPart>();
  for (const { path, before } of first.texts ?? []) {
    const here = new Map(first.changes.filter((one) => one.path === path).map((one) => [changeKey(one), one]));
    const changes = [...here.values()];
    if (changes.length === 0) continue;
    const part = /^[^.[]+(?:\[\d+\])?/u.exec(path)?.[0] ?? path;
    const group = parts.get(part) ?? { path: part, places: [] };
    group.places.push({ path, before, after: now.get(path)?.after ?? before, changes });
    parts.set(part, group);
  }
  return [...parts.values()];
}

function changeKey({ path, from, to }: Cloned["changes"][number]): string {
  return `${path}\n${from}\n${to}`;
}
