/** Parts that changes put somewhere → the tree with each at its place: new ones made, others moved; what has no place is reported. */
import type { Change, ListName } from "../../model/child/types.ts";
import { kindOfKey } from "./kind-of-change.ts";
import { isPlaced, usualList } from "./places.ts";
import { cyclicPlace, keyNotHere, unknownAnchor, wrongPlace } from "./problems.ts";
import { keyOf, KIND_IN, LISTS_OF, of, spotsIn, type Part, type PartKind, type Spot } from "./tree.ts";
import { writeInto, type Report, type Work } from "./write-into.ts";

interface Target {
  parent: Part;
  list: ListName;
  at: number;
}

/** Places all parts, each after the part that it follows has its place. */
export function placeParts({ root, changes, report }: Work): void {
  let waiting = [...changes].filter(([key, change]) => !change.remove && wantsPlace(key, change, spotsIn(root)));
  const placed = new Map<Part, string>();
  const replaced: Part[] = [];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(([key]) => key));
    const rest = waiting.filter(([key, change]) => {
      const anchor = change.after ?? change.in;
      if (anchor !== null && anchor !== key && names.has(anchor)) return true;
      const done = placeOne({ key, change, root, report, placed, replaced });
      if (done) names.delete(key);
      return !done;
    });
    if (rest.length === waiting.length) {
      for (const [key] of rest) report(key, cyclicPlace(rest.map(([name]) => name)));
      break;
    }
    waiting = rest;
  }
  for (const part of replaced) dropPart(root, part);
}

/** What is still inside goes with it. */
function dropPart(holder: Part, part: Part): void {
  for (const list of LISTS_OF[holder.kind]) {
    const parts = of(holder, list);
    const at = parts.indexOf(part);
    if (at >= 0) parts.splice(at, 1);
    else for (const inner of parts) dropPart(inner, part);
  }
}

function wantsPlace(key: string, change: Change, known: ReadonlyMap<string, Spot>): boolean {
  return isPlaced(change) || (!known.has(key) && /^(?:appendix|footnote)\//u.test(key));
}

interface Placing {
  key: string;
  change: Change;
  root: Part;
  report: Report;
  /** What each placed part was put after or into, so that the next one for the same place comes behind it. */
  placed: Map<Part, string>;
  /** Parts of another kind that gave way; parts inside them may still move out. */
  replaced: Part[];
}

/** False when the part would have to stand inside itself; it may work once others have moved. */
function placeOne({ key, change, root, report, placed, replaced }: Placing): boolean {
  const spots = spotsIn(root);
  const standing = spots.get(key);
  const target = targetOf(key, change, spots, root, placed, report);
  if (target === undefined) return true;
  const kind = KIND_IN[target.list];
  if (!LISTS_OF[target.parent.kind].includes(target.list) || !fitsKey(key, kind)) {
    report(key, wrongPlace(fitsKey(key, kind) ? kind : (kindOfKey(key) ?? "item"), target.parent.kind));
    return true;
  }
  const kept = standing?.part.kind === kind ? standing : undefined;
  if (kept !== undefined && (kept.part === target.parent || holds(kept.part, target.parent))) return false;
  const part = kept?.part ?? newPart(key, kind);
  if (kept === undefined) writeInto(part, change.content, (name) => report(key, keyNotHere(name, part), name));
  of(target.parent, target.list).splice(target.at, 0, part);
  if (kept !== undefined) takeOut(kept, target);
  else if (standing !== undefined) {
    standing.part.id = null;
    replaced.push(standing.part);
  }
  placed.set(part, anchorOf(change));
  return true;
}

/** The part that stood there, which the new one may have pushed one place further. */
function takeOut({ parent, list, at }: Spot, target: Target): void {
  const pushed = parent === target.parent && list === target.list && target.at <= at ? 1 : 0;
  of(parent, list).splice(at + pushed, 1);
}

function targetOf(
  key: string,
  { after, in: inside, list }: Change,
  spots: ReadonlyMap<string, Spot>,
  root: Part,
  placed: ReadonlyMap<Part, string>,
  report: Report,
): Target | undefined {
  const standing = spots.get(key);
  const follow = (parent: Part, name: ListName, from: number): Target => {
    const parts = of(parent, name);
    const anchor = anchorOf({ after, in: inside, list });
    let at = from;
    while (at < parts.length && follows(parts[at], anchor, placed)) at += 1;
    return { parent, list: name, at };
  };
  if (after !== null) {
    const anchor = after === key ? undefined : spots.get(after);
    if (anchor !== undefined) return follow(anchor.parent, anchor.list, anchor.at + 1);
    report(key, unknownAnchor("after", after, spots.keys()), "after");
    return undefined;
  }
  if (inside !== null) {
    const holder = inside === key ? undefined : spots.get(inside)?.part;
    if (holder === undefined) {
      report(key, unknownAnchor("in", inside, spots.keys()), "in");
      return undefined;
    }
    return follow(holder, list ?? usualList(holder.kind, standing?.list) ?? "items", 0);
  }
  if (list !== null) return follow(root, list, 0);
  const name = key.startsWith("appendix/") ? "appendices" : "footnotes";
  return { parent: root, list: name, at: of(root, name).length };
}

function anchorOf({ after, in: inside, list }: Pick<Change, "after" | "in" | "list">): string {
  if (after !== null) return `after ${after}`;
  return inside === null ? `first ${list ?? ""}` : `in ${inside}`;
}

/** True when a part was put there for the same place, or behind one that was. */
function follows(part: Part | undefined, anchor: string, placed: ReadonlyMap<Part, string>): boolean {
  const own = part && placed.get(part);
  if (part === undefined || own === undefined) return false;
  if (own === anchor) return true;
  const before = [...placed.keys()].find((one) => own === `after ${keyOf(one) ?? ""}`);
  return before !== undefined && before !== part && follows(before, anchor, placed);
}

function holds(part: Part, inner: Part): boolean {
  return [...spotsIn(part).values()].some((spot) => spot.part === inner);
}

function newPart(key: string, kind: PartKind): Part {
  const id = key.replace(/^(?:appendix|footnote)\//u, "");
  return { kind, id, content: kind === "bullet" ? { paragraphs: [] } : {}, lists: {} };
}

function fitsKey(key: string, kind: PartKind): boolean {
  const named = kindOfKey(key);
  return named === undefined ? kind !== "appendix" && kind !== "footnote" : named === kind;
}
