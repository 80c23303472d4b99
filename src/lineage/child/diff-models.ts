/** Two versions of a document → the smallest changes by id that turn the first into the second; `applyChanges` carries them out. */
import type { Change, ListName, PartContent } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import type { Edits } from "./apply-changes.ts";
import { longestRun } from "./longest-run.ts";
import { NO_CHANGE, NO_PLACE, placeOfSpot } from "./places.ts";
import { wholeBulletLists } from "./whole-bullets.ts";
import {
  contentOf,
  keyOf,
  KEYS_OF,
  LISTS_OF,
  of,
  same,
  spotsIn,
  toItem,
  toTree,
  type Part,
  type Spot,
} from "./tree.ts";

/** Keys of the head that a child may set; the parts stand in `changes`. */
const PARTS: ReadonlySet<string> = new Set(["sections", "appendices", "footnotes", "issuer", "year"]);

/** Never by line: parts are known by their ids, bullets without an id by the part that holds them. */
export function diffModels(base: Model, edited: Model): Edits {
  const head = Object.entries(edited).filter(
    ([key, value]) => !PARTS.has(key) && !same(value, base[key as keyof Model]),
  );
  return { head: Object.fromEntries(head), changes: diffTrees(toTree(base), toTree(edited)) };
}

interface Sides {
  before: ReadonlyMap<string, Spot>;
  after: ReadonlyMap<string, Spot>;
  /** Keys of parts whose bullets are compared as one list. */
  whole: ReadonlySet<string>;
  changes: Map<string, Change>;
}

function diffTrees(base: Part, edited: Part): Map<string, Change> {
  const whole = wholeBulletLists(base, edited);
  const sides: Sides = { before: seen(base, whole), after: seen(edited, whole), whole, changes: new Map() };
  visit(edited, base, sides);
  for (const [key, { parent }] of sides.before) {
    const holder = keyOf(parent);
    const goesAlone = holder === null || sides.after.has(holder);
    if (!sides.after.has(key) && goesAlone) sides.changes.set(key, { ...NO_CHANGE, remove: true });
  }
  return sides.changes;
}

/** Parts that have a name in the comparison: not those inside lists that are compared as a whole. */
function seen(root: Part, whole: ReadonlySet<string>): Map<string, Spot> {
  const hidden = new Set<string>();
  const all = spotsIn(root);
  for (const [key, { part, parent, list }] of all) {
    const holder = keyOf(parent);
    if (list === "bullets" && holder !== null && (whole.has(holder) || hidden.has(holder))) hidden.add(key);
    else if (part.kind === "bullet" && holder === null) hidden.add(key);
  }
  return new Map([...all].filter(([key]) => !hidden.has(key)));
}

/** What stands inside a part of the second version; `before` is the same part in the first, if it has one. */
function visit(part: Part, before: Part | undefined, sides: Sides): void {
  const key = keyOf(part);
  for (const list of LISTS_OF[part.kind]) {
    if (list === "bullets" && key !== null && (before === undefined || sides.whole.has(key))) continue;
    const stable = before === undefined ? new Set<string>() : stableKeys(of(part, list), of(before, list));
    of(part, list).forEach((one, at) => {
      const own = keyOf(one);
      if (own === null) return;
      const old = counterpart(one, own, sides);
      if (before !== undefined || !isNested(own, sides)) {
        const place =
          old !== undefined && stable.has(own)
            ? NO_PLACE
            : placeOfSpot({ parent: part, list, at }, sides.before.get(own)?.list);
        const content = old === undefined ? newContent(one, sides) : changedContent(one, old, own, sides);
        const change: Change = { ...NO_CHANGE, content, ...place };
        if (!same(change, NO_CHANGE)) sides.changes.set(own, change);
      }
      visit(one, old, sides);
    });
  }
}

/** The same part in the first version; one of another kind is another part. */
function counterpart(part: Part, key: string, { before }: Sides): Part | undefined {
  const old = before.get(key)?.part;
  return old?.kind === part.kind ? old : undefined;
}

/** True for a part that is written inside the new part that holds it. */
function isNested(key: string, { before }: Sides): boolean {
  return !before.has(key);
}

/** Keys of parts that kept their place among those that stood in the list before. */
function stableKeys(now: readonly Part[], before: readonly Part[]): Set<string> {
  const order = new Map(before.map((part, at) => [`${part.kind} ${keyOf(part) ?? ""}`, at]));
  const kept = now.flatMap((part) => {
    const key = keyOf(part);
    const at = order.get(`${part.kind} ${key ?? ""}`);
    return key === null || at === undefined ? [] : [{ key, at }];
  });
  return new Set(longestRun(kept.map(({ at }) => at)).map((index) => kept[index]?.key ?? ""));
}

function changedContent(part: Part, old: Part, key: string, { whole }: Sides): PartContent {
  const [now, then] = [contentOf(part), contentOf(old)];
  const keys = [...KEYS_OF[part.kind], ...(whole.has(key) ? (["bullets"] as const) : [])];
  return Object.fromEntries(keys.flatMap((name) => (same(now[name], then[name]) ? [] : [[name, now[name]]])));
}

/** All that a new part holds, but for parts that it took from elsewhere: those are moves of their own. */
function newContent(part: Part, sides: Sides): PartContent {
  const lists = Object.fromEntries(
    (["points", "items"] as const).map((list) => [
      list,
      of(part, list)
        .flatMap((one) => withNew(one, sides))
        .map(toItem),
    ]),
  );
  const all = { ...contentOf(part), ...lists };
  const filled = Object.entries(all).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}

function withNew(part: Part, sides: Sides): Part[] {
  if (!isNested(keyOf(part) ?? "", sides)) return [];
  const inner = (list: ListName): Part[] => of(part, list).flatMap((one) => withNew(one, sides));
  return [{ ...part, lists: { ...part.lists, points: inner("points"), items: inner("items") } }];
}
