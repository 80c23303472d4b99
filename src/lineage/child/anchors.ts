/** A place whose neighbour is gone → the nearest place that still is one. */
import type { Change } from "../../model/child/types.ts";
import { NO_PLACE, type PartPlace } from "./places.ts";
import { keyOf, of, type Spot } from "./tree.ts";

export interface Ground {
  base: ReadonlyMap<string, Spot>;
  theirs: ReadonlyMap<string, Spot>;
  /** The child's changes: its own new parts are neighbours too. */
  changes: ReadonlyMap<string, Change>;
  /** What the child had changed before the update: parts that it takes out are no neighbours. */
  own: ReadonlyMap<string, Change>;
}

/** The same place when it still exists; else after the nearest part before it that does, or first in what holds it. */
export function anchored(key: string, place: PartPlace, ground: Ground, asked: readonly string[] = []): PartPlace {
  const { base, theirs, changes } = ground;
  const name = place.after ?? place.in;
  if (name === null || asked.includes(name)) return place;
  const own = changes.get(name);
  const stands = theirs.has(name) || (own !== undefined && !base.has(name));
  if (name !== key && stands) return place;
  const spot = base.get(name);
  if (spot === undefined) return own === undefined ? place : anchored(key, own, ground, [...asked, name]);
  return place.after === null ? insteadOfHolder(key, spot, place, ground) : insteadOfNeighbour(key, spot, ground);
}

function insteadOfNeighbour(key: string, { parent, list, at }: Spot, ground: Ground): PartPlace {
  const holder = keyOf(parent);
  const before = of(parent, list)
    .slice(0, at)
    .findLast((part) => {
      const other = keyOf(part);
      const spot = other === null ? undefined : ground.theirs.get(other);
      if (other === key || ground.own.get(other ?? "")?.remove === true) return false;
      return spot?.list === list && keyOf(spot.parent) === holder;
    });
  if (before !== undefined) return { ...NO_PLACE, after: keyOf(before) };
  if (holder === null) return { ...NO_PLACE, list };
  const inside: PartPlace = { after: null, in: holder, list: list === "items" ? null : list };
  return anchored(key, inside, ground);
}

/** What held the place is gone: last in what stood before it, or beside it. */
function insteadOfHolder(key: string, holder: Spot, place: PartPlace, ground: Ground): PartPlace {
  const near = insteadOfNeighbour(key, holder, ground);
  if (holder.part.kind === "bullet" || (holder.part.kind === "item" && place.list !== "bullets")) return near;
  const name = near.after ?? (near.in === null ? firstKey(holder, ground) : null);
  const part = name === null ? undefined : ground.theirs.get(name)?.part;
  if (part === undefined || name === null) return near.in === null ? place : { ...near, list: place.list };
  const list = place.list ?? "items";
  const last = of(part, list).findLast((one) => keyOf(one) !== null && keyOf(one) !== key);
  return last === undefined ? { after: null, in: name, list: place.list } : { ...NO_PLACE, after: keyOf(last) };
}

/** The first part of a list of the document, when nothing stands before. */
function firstKey({ list, parent }: Spot, { theirs, own }: Ground): string | null {
  const fits = (name: string, spot: Spot): boolean => spot.list === list && own.get(name)?.remove !== true;
  const first = [...theirs].find(([name, spot]) => fits(name, spot) && spot.parent.kind === parent.kind);
  return first?.[0] ?? null;
}
