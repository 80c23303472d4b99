/** Two versions of a document → parts that only got another id: gone under one, new under another, with the same words. */
import { keyOf, same, spotsIn, type Part } from "./tree.ts";

/** Old key → new key; a part whose words stand in more than one new part is not among them. */
export function findRenames(base: Part, theirs: Part): Map<string, string> {
  const [before, after] = [spotsIn(base), spotsIn(theirs)];
  const gone = [...before].filter(([key]) => !after.has(key));
  const fresh = [...after].filter(([key]) => !before.has(key));
  const renames = new Map<string, string>();
  for (const [key, { part }] of gone) {
    const alike = (other: Part): boolean => other.kind === part.kind && same(other.content, part.content);
    const [to, more] = fresh.filter((one) => alike(one[1].part));
    const twins = gone.filter((one) => alike(one[1].part));
    if (to !== undefined && more === undefined && twins.length === 1 && hasWords(part)) renames.set(key, to[0]);
  }
  return renames;
}

/** Gives the parts of a tree their new ids, in place. */
export function renameParts(root: Part, renames: ReadonlyMap<string, string>): void {
  for (const { part } of [...spotsIn(root).values()]) {
    const to = renames.get(keyOf(part) ?? "");
    if (to !== undefined) part.id = to.replace(/^(?:appendix|footnote)\//u, "");
  }
}

function hasWords({ content }: Part): boolean {
  return Object.values(content).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
}
