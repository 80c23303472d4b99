/** A child's change of a part that both versions of the superior's document have → what is kept, what follows, what is a conflict. */
import type { Change, PartContent } from "../../model/child/types.ts";
import type { Merging } from "./merge-types.ts";
import { anchored } from "./anchors.ts";
import { NO_CHANGE, isPlaced, NO_PLACE, placeOfSpot, type PartPlace } from "./places.ts";
import { joinConflicts, sideOf, wholeSide, without } from "./sides.ts";
import { contentOf, keyOf, same, type Spot } from "./tree.ts";

type Key = keyof PartContent;

interface Both {
  key: string;
  change: Change;
  before: Spot;
  now: Spot;
}

/** One-sided changes survive; equal ones follow; others are conflicts, key by key. */
export function mergePart(both: Both, merging: Merging): void {
  if (both.change.remove) mergeRemoval(both, merging);
  else mergeEdit(both, merging);
}

/** A removal stands only while the superior left alone what was removed. */
function mergeRemoval({ key, change, before, now }: Both, { own, changes, conflicts, rows }: Merging): void {
  const movedOut = (inner: string): boolean => isPlaced(own.get(inner) ?? NO_PLACE);
  const [then, today] = [without(before.part, movedOut), without(now.part, movedOut)];
  if (same(contentOf(then), contentOf(today))) {
    changes.set(key, change);
    rows.push({ key, became: "kept", what: ["removed"] });
    return;
  }
  conflicts.set(key, { mine: "removed", theirs: wholeSide(today), base: wholeSide(then) });
  rows.push({ key, became: "conflict", what: ["removed"] });
}

function mergeEdit({ key, change, before, now }: Both, merging: Merging): void {
  const { changes, conflicts, rows } = merging;
  const [then, today] = [contentOf(before.part), contentOf(now.part)];
  const sorted: Record<"kept" | "same" | "conflict", string[]> = { kept: [], same: [], conflict: [] };
  const kept: [string, unknown][] = [];
  const mine: PartContent = {};
  const theirs: PartContent = {};
  const base: PartContent = {};
  for (const [name, value] of Object.entries(change.content)) {
    const at = name as Key;
    if (same(then[at], today[at])) kept.push([name, value]);
    else if (same(value, today[at]) || same(value, then[at])) sorted.same.push(name);
    else {
      sorted.conflict.push(name);
      for (const [side, from] of [
        [mine, change.content],
        [theirs, today],
        [base, then],
      ] as const)
        Object.assign(side, { [at]: from[at] });
    }
  }
  sorted.kept.push(...kept.map(([name]) => name));
  const place = mergePlace({ key, change, before, now }, merging);
  sorted[place.became ?? "kept"].push(...(place.became === undefined ? [] : ["place"]));
  const rest: Change = {
    ...change,
    ...(place.became === "kept" ? {} : NO_PLACE),
    content: Object.fromEntries(kept),
  };
  if (!same(rest, NO_CHANGE)) changes.set(key, rest);
  if (rest.undo.length > 0) sorted.kept.push("undo");
  if (sorted.conflict.length > 0) {
    const [own, other, old] = place.sides ?? [NO_PLACE, NO_PLACE, NO_PLACE];
    const conflict = { mine: sideOf(mine, own), theirs: sideOf(theirs, other), base: sideOf(base, old) };
    conflicts.set(key, joinConflicts(conflicts.get(key), conflict));
  }
  for (const became of ["conflict", "kept", "same"] as const)
    if (sorted[became].length > 0) rows.push({ key, became, what: sorted[became] });
}

interface MergedPlace {
  became?: "kept" | "same" | "conflict";
  /** Mine, theirs, base. */
  sides?: readonly [PartPlace, PartPlace, PartPlace];
}

function mergePlace({ key, change, before, now }: Both, merging: Merging): MergedPlace {
  const { followed, mine, own: changes } = merging;
  const ground = { base: merging.base.spots, theirs: merging.theirs.spots, changes, own: changes };
  const own = mine.spots.get(key);
  if (!isPlaced(change) || own === undefined) return {};
  const theirs = followed.get(key);
  if (theirs === undefined || !isPlaced(theirs)) return { became: "kept" };
  const [here, there] = [placeOfSpot(own), placeOfSpot(now)];
  if (own.list === now.list && keyOf(own.parent) === keyOf(now.parent) && same(here, there)) return { became: "same" };
  const { after, in: inside, list } = change;
  return {
    became: "conflict",
    sides: [anchored(key, { after, in: inside, list }, ground), there, anchored(key, placeOfSpot(before), ground)],
  };
}
