/** A child's change of a part that the superior no longer has → a conflict that shows all of the child's text, or nothing when both took it out. */
import type { Change } from "../../model/child/types.ts";
import { anchored } from "./anchors.ts";
import type { Merging } from "./merge-types.ts";
import { isPlaced, placeOfSpot } from "./places.ts";
import { wholeSide, without } from "./sides.ts";
import { keyOf, same, spotsIn, type Spot } from "./tree.ts";

/** True when a change touches the text or the place of its part. */
function isEdit(change: Change | undefined): boolean {
  return change !== undefined && !change.remove && (Object.keys(change.content).length > 0 || isPlaced(change));
}

/** The outermost part that was changed shows everything inside it, so that what is inside is not shown again. */
export function mergeGone(key: string, change: Change, before: Spot, merging: Merging): void {
  const { base, theirs, mine, own, changes, conflicts, rows } = merging;
  if (change.remove) {
    rows.push({ key, became: "same", what: ["removed"] });
    return;
  }
  if (!isEdit(change)) {
    rows.push({ key, became: "dropped", what: ["undo"] });
    return;
  }
  const spot = mine.spots.get(key);
  if (spot === undefined || goneHolders(key, merging).some((holder) => isEdit(own.get(holder)))) return;
  const part = without(spot.part, (inner) => theirs.spots.has(inner) && !isOwnBullet(inner, merging));
  const ground = { base: base.spots, theirs: theirs.spots, changes: own, own };
  const place = anchored(key, placeOfSpot(spot), ground);
  const inside = spotsIn(spot.part);
  const elsewhere = (inner: string): boolean => mine.spots.has(inner) && !inside.has(inner);
  const old = without(before.part, (inner) => theirs.spots.has(inner) || elsewhere(inner));
  const oldPlace = anchored(key, placeOfSpot(before), ground);
  const standing = theirs.spots.get(key);
  conflicts.set(key, {
    mine: wholeSide(part, place),
    theirs: standing === undefined ? "removed" : wholeSide(standing.part),
    base: wholeSide(old, oldPlace),
  });
  rows.push({ key, became: "conflict", what: ["removed"] });
  for (const inner of spotsIn(part).keys()) changes.delete(inner);
}

/** Bullets that the child wrote or moved have no change of their own: the list that holds them is their only text. */
function isOwnBullet(key: string, { base, mine }: Merging): boolean {
  const [then, now] = [base.spots.get(key), mine.spots.get(key)];
  if (now?.part.kind !== "bullet") return false;
  return then === undefined || keyOf(then.parent) !== keyOf(now.parent) || !same(then.part, now.part);
}

/** Parts that hold this one in the child's document and that the superior no longer has. */
export function goneHolders(key: string, { mine, theirs }: Pick<Merging, "mine" | "theirs">): string[] {
  const holders: string[] = [];
  for (let spot = mine.spots.get(key); spot !== undefined;) {
    const holder = keyOf(spot.parent);
    if (holder === null) return holders;
    if (!theirs.spots.has(holder)) holders.push(holder);
    spot = mine.spots.get(holder);
  }
  return holders;
}
