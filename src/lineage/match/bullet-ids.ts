/** Bullets of an older version and of the same part in a newer one → the newer ones with the ids that the older ones had. */
import { of, type Part } from "../child/tree.ts";

/** A file tells no ids of bullets: the same words keep their id, and so do lists of which only words changed. */
export function carryBulletIds(old: Part, fresh: Part): void {
  const [before, after] = [of(old, "bullets"), of(fresh, "bullets")];
  const used = new Set<Part>();
  const take = (one: Part, source: Part | undefined): void => {
    if (source === undefined || used.has(source)) return;
    used.add(source);
    one.id = source.id;
    carryBulletIds(source, one);
  };
  const isNew = after.filter((one) => {
    const twin = before.find((other) => !used.has(other) && wordsOf(other) === wordsOf(one));
    take(one, twin);
    return twin === undefined;
  });
  if (before.length !== after.length) return;
  for (const one of isNew) take(one, before[after.indexOf(one)]);
}

function wordsOf({ content }: Part): string {
  return content.paragraphs?.join(" ") ?? "";
}
