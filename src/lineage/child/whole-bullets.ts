/** Two trees → the parts whose bullets must be compared as one list, because not all of them can be told apart by ids. */
import type { ListName } from "../../model/child/types.ts";
import { keyOf, of, same, spotsIn, type Part, type Spot } from "./tree.ts";

const BULLETS: ListName = "bullets";

/** Keys of parts that both versions have. */
export function wholeBulletLists(base: Part, edited: Part): Set<string> {
  const [before, after] = [spotsIn(base), spotsIn(edited)];
  const whole = new Set<string>();
  for (const [key, { part }] of after) {
    const old = before.get(key)?.part;
    if (old === undefined || old.kind !== part.kind) continue;
    const [then, now] = [of(old, BULLETS), of(part, BULLETS)];
    if (isSameButWords(then, now)) continue;
    if (!stayHere(then, key, after) || !stayHere(now, key, before)) whole.add(key);
  }
  return whole;
}

/** Only words of bullets with ids differ, at most. */
function isSameButWords(then: readonly Part[], now: readonly Part[]): boolean {
  return (
    then.length === now.length &&
    then.every((one, at) => one.id === now[at]?.id && (one.id !== null || same(one, now[at])))
  );
}

/** Every bullet has an id, and stands in the same part of the other version or nowhere. */
function stayHere(bullets: readonly Part[], holder: string, other: ReadonlyMap<string, Spot>): boolean {
  return bullets.every(({ id }) => {
    if (id === null) return false;
    const spot = other.get(id);
    return spot === undefined || (spot.list === BULLETS && keyOf(spot.parent) === holder);
  });
}
