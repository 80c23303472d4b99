/** A superior's document before and now, and a child's changes → the changes that the child has from now on, conflicts, and what became of each part. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Change, Child } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import { anchored } from "./anchors.ts";
import { applyChanges, type PlaceInChild } from "./apply-changes.ts";
import { diffModels } from "./diff-models.ts";
import { findRenames, renameParts } from "./find-renames.ts";
import { goneHolders, mergeGone } from "./merge-gone.ts";
import { mergeHead } from "./merge-head.ts";
import { mergePart } from "./merge-part.ts";
import type { Merge, MergeInput, MergeRow, Merging, Side } from "./merge-types.ts";
import { refreshConflicts } from "./refresh-conflicts.ts";
import { NO_CHANGE, isPlaced, placeOfSpot, type PartPlace } from "./places.ts";
import { settleConflicts } from "./settle-conflicts.ts";
import { joinConflicts, sideOf, wholeSide } from "./sides.ts";
import { same, spotsIn, toModel, toTree } from "./tree.ts";

/** By id, never by line. The child is refused when its changes do not fit the version it was made from. */
export function mergeUpdate({ base, theirs, child }: MergeInput, placeOf?: PlaceInChild): Outcome<Merge> {
  const { child: settled, settled: done } = settleConflicts(child, base);
  const mine = applyChanges(base, settled, placeOf);
  if (mine.value === undefined) return { diagnostics: mine.diagnostics };
  const rows: MergeRow[] = done.map((key) => ({ key, became: "settled", what: [] }));
  const renames = findRenames(toTree(base), toTree(theirs));
  const start = renamed({ base, mine: mine.value, child: settled }, renames, rows);
  const merging = prepare(start.base, theirs, start.mine, start.child.changes, rows);
  const { conflicts: open, rows: told } = refreshConflicts(start.child.conflicts, start.base, theirs);
  for (const [key, conflict] of open) merging.conflicts.set(key, conflict);
  rows.push(...told);
  const head = mergeHead(start.base, theirs, start.child.head, merging);
  for (const [key, change] of start.child.changes) merging.changes.set(key, change);
  for (const key of inOrder(start.child.changes, merging.mine)) mergeOne(key, merging);
  keepPlaces(merging, theirs, head);
  tellFollowed(merging);
  const { conflicts } = merging;
  // In the order of the file, which decides between parts that have the same neighbour.
  const order = [...start.child.changes.keys()];
  const changes = new Map([...merging.changes].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
  return { value: { child: { ...start.child, head, changes, conflicts }, rows: merging.rows }, diagnostics: [] };
}

function prepare(base: Model, theirs: Model, mine: Model, own: ReadonlyMap<string, Change>, rows: MergeRow[]): Merging {
  const side = (model: Model): Side => {
    const root = toTree(model);
    return { root, spots: spotsIn(root) };
  };
  return {
    base: side(base),
    theirs: side(theirs),
    mine: side(mine),
    followed: diffModels(base, theirs).changes,
    own,
    changes: new Map(),
    conflicts: new Map(),
    rows,
  };
}

/** Outer parts before inner ones, so that what a conflict shows as a whole is not judged again. */
function inOrder(changes: ReadonlyMap<string, Change>, mine: Side): string[] {
  const printed = [...mine.spots.keys()].filter((key) => changes.has(key));
  return [...printed, ...[...changes.keys()].filter((key) => !mine.spots.has(key))];
}

function mergeOne(key: string, merging: Merging): void {
  const { base, theirs, changes, rows, conflicts, own } = merging;
  const change = changes.get(key);
  // It stands inside a part that is shown as a whole.
  if (change === undefined || key.startsWith("head/")) return;
  const [before, now] = [base.spots.get(key), theirs.spots.get(key)];
  if (before === undefined && now === undefined) {
    if (goneHolders(key, merging).some((holder) => conflicts.has(holder) && own.has(holder))) return;
    rows.push({ key, became: "kept", what: ["added"] });
    return;
  }
  changes.delete(key);
  if (before !== undefined && now !== undefined && before.part.kind === now.part.kind)
    mergePart({ key, change, before, now }, merging);
  else if (before !== undefined) mergeGone(key, change, before, merging);
  else if (now !== undefined) {
    const spot = merging.mine.spots.get(key);
    if (spot === undefined || same(spot.part, now.part)) rows.push({ key, became: "same", what: ["added"] });
    else {
      const place = { after: change.after, in: change.in, list: change.list };
      const conflict = { mine: wholeSide(spot.part, place), theirs: wholeSide(now.part, placeOfSpot(now)) };
      conflicts.set(key, joinConflicts(conflicts.get(key), conflict));
      rows.push({ key, became: "conflict", what: ["added"] });
    }
  }
}

/** Own parts and moves whose neighbours are gone find another place; what would stand inside itself is a conflict. */
function keepPlaces(
  { base, theirs, changes, conflicts, rows, own: before }: Merging,
  model: Model,
  head: Partial<Model>,
): void {
  for (const [key, change] of changes) {
    if (!isPlaced(change)) continue;
    const place = anchored(key, change, { base: base.spots, theirs: theirs.spots, changes, own: before });
    const { after, in: inside, list } = place;
    if (same([after, inside, list], [change.after, change.in, change.list])) continue;
    changes.set(key, { ...change, after, in: inside, list });
    rows.push({
      key,
      became: "anchored",
      what: ["place"],
      from: change.after ?? change.in ?? "",
      to: { after, in: inside, list },
    });
  }
  for (const key of misplaced(model, { head, changes })) {
    const [change, now, then] = [changes.get(key), theirs.spots.get(key), base.spots.get(key)];
    if (change === undefined || now === undefined) continue;
    const { after, in: inside, list, ...rest } = change;
    const own: PartPlace = { after, in: inside, list };
    const ground = { base: base.spots, theirs: theirs.spots, changes, own: before };
    const conflict = {
      mine: sideOf({}, own),
      theirs: sideOf({}, placeOfSpot(now)),
      ...(then === undefined ? {} : { base: sideOf({}, anchored(key, placeOfSpot(then), ground)) }),
    };
    conflicts.set(key, joinConflicts(conflicts.get(key), conflict));
    const left: Change = { ...NO_CHANGE, ...rest };
    if (same(left, NO_CHANGE)) changes.delete(key);
    else changes.set(key, left);
    rows.push({ key, became: "conflict", what: ["place"] });
  }
}

/** Changes that cannot be placed in the superior's new version. */
function misplaced(theirs: Model, edits: Pick<Child, "head" | "changes">): string[] {
  const { diagnostics } = applyChanges(theirs, edits, (path) => ({ file: "", path: String(path[1] ?? "") }));
  const badly = ({ code }: Diagnostic): boolean => code === "cyclic-place" || code === "wrong-place";
  return diagnostics.filter(badly).map(({ place }) => place?.path ?? "");
}

/** What the superior changed and the child did not. */
function tellFollowed({ followed, base, conflicts, rows, own }: Merging): void {
  for (const [key, change] of followed) {
    const what = [
      ...(change.remove ? ["removed"] : []),
      ...(!base.spots.has(key) ? ["added"] : isPlaced(change) ? ["place"] : []),
      ...(base.spots.has(key) ? Object.keys(change.content) : []),
    ];
    const said = rows.filter((row) => row.key === key && row.became !== "kept").flatMap((row) => row.what);
    const rest = conflicts.has(key) && !own.has(key) ? [] : what.filter((one) => !said.includes(one));
    const whole = said.includes("removed") || said.includes("added");
    if (rest.length > 0 && !whole) rows.push({ key, became: "followed", what: rest });
  }
}

interface Start {
  base: Model;
  mine: Model;
  child: Child;
}

/** Everything under the superior's new ids. */
function renamed(start: Start, renames: ReadonlyMap<string, string>, rows: MergeRow[]): Start {
  if (renames.size === 0) return start;
  const inTree = (model: Model): Model => {
    const root = toTree(model);
    renameParts(root, renames);
    return toModel(root, model);
  };
  const now = (key: string): string => renames.get(key) ?? key;
  const changes = new Map(
    [...start.child.changes].map(([key, change]) => {
      if (renames.has(key)) rows.push({ key: now(key), became: "renamed", what: [], from: key });
      const after = change.after === null ? null : now(change.after);
      const inside = change.in === null ? null : now(change.in);
      return [now(key), { ...change, after, in: inside }];
    }),
  );
  const conflicts = new Map([...start.child.conflicts].map(([key, conflict]) => [now(key), conflict]));
  return { base: inTree(start.base), mine: inTree(start.mine), child: { ...start.child, changes, conflicts } };
}
