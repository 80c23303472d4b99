/** Conflicts that are still open and a superior who changed again → the same conflicts with the superior's newest text. */
import type { Conflict, ConflictSide, PartContent } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import type { MergeRow } from "./merge-types.ts";
import { headKeyOf } from "./settle-conflicts.ts";
import { headSide, sideOf, wholeSide } from "./sides.ts";
import { contentOf, same, spotsIn, toTree, type Spot } from "./tree.ts";

export interface Refreshed {
  conflicts: Map<string, Conflict>;
  rows: MergeRow[];
}

/** A block that the officer edited, and the officer's own block, are never touched. */
export function refreshConflicts(open: ReadonlyMap<string, Conflict>, base: Model, theirs: Model): Refreshed {
  const [before, after] = [spotsIn(toTree(base)), spotsIn(toTree(theirs))];
  const conflicts = new Map<string, Conflict>();
  const rows: MergeRow[] = [];
  for (const [key, conflict] of open) {
    const shown = conflict.theirs;
    const then = shown && shownNow(key, shown, base, before);
    const now = shown && shownNow(key, shown, theirs, after);
    const fresh = shown !== undefined && now !== undefined && sameWords(shown, then) && !sameWords(then, now);
    const next = fresh ? { ...conflict, theirs: now } : conflict;
    if (fresh && sameWords(conflict.mine, now)) rows.push({ key, became: "same", what: [] });
    else {
      conflicts.set(key, next);
      rows.push({ key, became: "open", what: whatOf(next) });
    }
  }
  return { conflicts, rows };
}

function whatOf({ mine, theirs }: Conflict): string[] {
  if (mine === undefined || theirs === undefined || mine === "removed" || theirs === "removed") return ["removed"];
  const place = mine.change.after !== null || mine.change.in !== null || mine.change.list !== null ? ["place"] : [];
  return [...Object.keys(mine.change.content), ...Object.keys(mine.head), ...place];
}

/** What the block would show of a version. */
function shownNow(key: string, shown: ConflictSide, model: Model, spots: ReadonlyMap<string, Spot>): ConflictSide {
  const headKey = headKeyOf(key);
  if (headKey !== undefined) return headSide(headKey, model[headKey]);
  const part = spots.get(key)?.part;
  if (part === undefined) return "removed";
  if (shown === "removed") return wholeSide(part);
  const content = contentOf(part);
  const keys = Object.keys(shown.change.content) as (keyof PartContent)[];
  return sideOf(Object.fromEntries(keys.map((name) => [name, content[name]])));
}

/** Places are not compared: they are given by neighbours, which may change without a move. */
function sameWords(one: ConflictSide | undefined, other: ConflictSide | undefined): boolean {
  if (one === undefined || other === undefined || one === "removed" || other === "removed") return one === other;
  return same([one.change.content, one.head], [other.change.content, other.head]);
}
