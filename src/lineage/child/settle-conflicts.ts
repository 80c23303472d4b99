/** A child with conflicts that the officer settled by deleting blocks → the same child with the block that is left among its changes. */
import { HEAD_KEYS } from "../../model/child/read-change.ts";
import type { Change, Child, Conflict, PartContent } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import { NO_CHANGE, NO_PLACE, isPlaced, type PartPlace } from "./places.ts";
import { contentOf, same, spotsIn, toTree } from "./tree.ts";

export interface Settled {
  child: Child;
  /** Keys of conflicts that were settled. */
  settled: string[];
}

/**
 * One block left: that one counts, as it stands now. None left: the superior's text counts. More: the conflict stays open.
 * `base` is the superior's document at the child's level: what equals it is no change.
 */
export function settleConflicts(child: Child, base: Model): Settled {
  const settled = [...child.conflicts].filter(([, conflict]) => blocksOf(conflict).length < 2);
  if (settled.length === 0) return { child, settled: [] };
  const changes = new Map(child.changes);
  const conflicts = new Map(child.conflicts);
  let head = child.head;
  for (const [key, conflict] of settled) {
    conflicts.delete(key);
    const [name] = blocksOf(conflict);
    const side = name && conflict[name];
    if (name === undefined || side === undefined) continue;
    const headKey = headKeyOf(key);
    if (headKey !== undefined) {
      if (side !== "removed") head = withHead(head, headKey, side.head[headKey], base);
    } else if (side === "removed") {
      if (name === "mine") changes.set(key, { ...NO_CHANGE, remove: true });
    } else {
      const spots = spotsIn(toTree(base));
      const parts = name === "base" && spots.has(key) ? byParts(key, side.change) : new Map([[key, side.change]]);
      for (const [part, words] of parts) {
        const spot = spots.get(part);
        const change = withSide(changes.get(part) ?? NO_CHANGE, words, name, spot && contentOf(spot.part));
        if (same(change, NO_CHANGE)) changes.delete(part);
        else changes.set(part, change);
      }
    }
  }
  return { child: { ...child, head, changes, conflicts }, settled: settled.map(([key]) => key) };
}

/** Blocks that are left of a conflict. */
function blocksOf(conflict: Conflict): ("mine" | "theirs" | "base")[] {
  return (["mine", "theirs", "base"] as const).filter((name) => conflict[name] !== undefined);
}

/** `head/about` → `about`. */
export function headKeyOf(key: string): (typeof HEAD_KEYS)[number] | undefined {
  return HEAD_KEYS.find((name) => key === `head/${name}`);
}

/** An older text with parts inside it, part by part: what the superior has put there since stays. */
function byParts(key: string, { content, ...rest }: Change): Map<string, Change> {
  const { items = [], points = [], ...own } = content;
  const parts = new Map<string, Change>([[key, { ...rest, content: own }]]);
  for (const list of ["items", "points"] as const) {
    let place: PartPlace = { after: null, in: key, list: list === "items" ? null : list };
    for (const one of list === "items" ? items : points) {
      const filled = Object.entries(one).filter(
        ([name, value]) => name !== "id" && value !== null && !(Array.isArray(value) && value.length === 0),
      );
      const change: Change = { ...NO_CHANGE, ...place, content: Object.fromEntries(filled) };
      for (const [inner, words] of byParts(one.id, change)) parts.set(inner, words);
      place = { ...NO_PLACE, after: one.id };
    }
  }
  return parts;
}

function withSide(change: Change, side: Change, name: string, standing: PartContent | undefined): Change {
  const differs = Object.entries(side.content).filter(
    ([key, value]) => standing === undefined || !same(value, standing[key as keyof PartContent]),
  );
  // What stands has its place; an older place of it counts where the places themselves are in conflict.
  const moves = name === "mine" || (name === "base" && Object.keys(side.content).length === 0);
  const placed = isPlaced(side) && (moves || standing === undefined);
  return {
    ...change,
    ...(placed ? { after: side.after, in: side.in, list: side.list } : {}),
    content: { ...change.content, ...(Object.fromEntries(differs) as PartContent) },
  };
}

function withHead(head: Partial<Model>, key: keyof Model, value: unknown, base: Model): Partial<Model> {
  const own = value ?? (Array.isArray(base[key]) ? [] : null);
  return same(own, base[key]) ? head : { ...head, [key]: own };
}
