/** Keys of the head that the child wrote, and both versions of the superior's → those that stay the child's; others follow or are conflicts. */
import { HEAD_KEYS } from "../../model/child/read-change.ts";
import type { Model } from "../../model/types.ts";
import type { Merging } from "./merge-types.ts";
import { headSide, joinConflicts } from "./sides.ts";
import { same } from "./tree.ts";

/** Keys that are the child's alone (number, date, signature …) always stay. */
export function mergeHead(
  base: Model,
  theirs: Model,
  head: Partial<Model>,
  { conflicts, rows }: Pick<Merging, "conflicts" | "rows">,
): Partial<Model> {
  const dropped = new Set<string>();
  for (const name of HEAD_KEYS) {
    const key = `head/${name}`;
    const [mine, then, now] = [head[name], base[name], theirs[name]];
    if (same(then, now)) {
      if (mine !== undefined) rows.push({ key, became: "kept", what: [name] });
      continue;
    }
    if (mine === undefined) {
      if (!conflicts.has(key)) rows.push({ key, became: "followed", what: [name] });
      continue;
    }
    dropped.add(name);
    if (same(mine, now) || same(mine, then)) rows.push({ key, became: "same", what: [name] });
    else {
      const conflict = { mine: headSide(name, mine), theirs: headSide(name, now), base: headSide(name, then) };
      conflicts.set(key, joinConflicts(conflicts.get(key), conflict));
      rows.push({ key, became: "conflict", what: [name] });
    }
  }
  return Object.fromEntries(Object.entries(head).filter(([name]) => !dropped.has(name)));
}
