/** Lines of two documents → which line of the first became which of the second. */
import { alignInOrder, betweenAnchors } from "./align.ts";
import type { Pair } from "./diff-sequences.ts";
import type { DocLine } from "./doc-lines.ts";
import { heaviestRise } from "./heaviest-rise.ts";
import { likeness } from "../../base/text/likeness.ts";

export interface Matching {
  /** Pairs that keep their order. */
  inOrder: Pair[];
  /** Pairs that stand elsewhere. */
  moved: Pair[];
}

/** Less than this and two lines in one gap are two lines. */
const alikeInPlace = 0.35;
/** What stands elsewhere must be clearly the same. */
const alikeElsewhere = 0.6;
/** Shorter lines stand in many places and prove no move. */
const fewWords = 4;

/** Matches by identity, then by equal and by similar words in place, then elsewhere, then headings by what stands below them. */
export function matchLines(a: readonly DocLine[], b: readonly DocLine[]): Matching {
  const known = pairsById(a, b);
  const anchors = heaviestRise(known, weightIn(a));
  const taken = takenBy(known);
  const inPlace = betweenAnchors(a.length, b.length, anchors).flatMap(({ gap }) => {
    const freeA = range(gap.aFrom, gap.aTo).filter((at) => !taken.a.has(at));
    const freeB = range(gap.bFrom, gap.bTo).filter((at) => !taken.b.has(at));
    const found = alignInOrder(
      freeA.map((at) => a[at] as DocLine),
      freeB.map((at) => b[at] as DocLine),
      { keyOf: identityOf, score: scoreInPlace },
    );
    return found.map(([i, j]): Pair => [freeA[i] ?? 0, freeB[j] ?? 0]);
  });
  const pairs = [...known, ...inPlace];
  pairs.push(...pairsElsewhere(a, b, pairs));
  pairs.push(...headingsByContent(a, b, pairs));
  const inOrder = heaviestRise(pairs, weightIn(a));
  const kept = new Set(inOrder);
  return { inOrder, moved: pairs.filter((pair) => !kept.has(pair)).sort(([, x], [, y]) => x - y) };
}

/** Long lines stay where they are and short ones move, not the other way round. */
function weightIn(a: readonly DocLine[]): (pair: Pair) => number {
  return ([at]) => 1 + (a[at]?.profile.size ?? 0);
}

function identityOf({ role, part, text }: DocLine): string {
  return isFixedRole(role) ? `${part} ${role} ${text}` : text;
}

/** Lines of head, title and signoff are known by what they are, whatever they say. */
function isFixedRole(role: string): boolean {
  return role !== "heading" && role !== "text" && role !== "row" && role !== "recipient";
}

function scoreInPlace(before: DocLine, after: DocLine): number {
  if (isFixedRole(before.role) || isFixedRole(after.role))
    return before.role === after.role ? 0.5 + likeness(before.profile, after.profile) / 2 : 0;
  if (frameOf(before) !== frameOf(after)) return 0;
  if (before.text === after.text) return before.label === after.label ? 1 : 0.95;
  const alike = likeness(before.profile, after.profile);
  const samePlace = before.place === after.place && before.role === after.role ? 0.1 : 0;
  return alike + samePlace < alikeInPlace ? 0 : Math.min(0.9, alike) + samePlace;
}

/** Recipients and rows of tables do not become paragraphs. */
function frameOf({ role }: DocLine): string {
  return role === "recipient" || role === "row" ? role : "text";
}

function pairsById(a: readonly DocLine[], b: readonly DocLine[]): Pair[] {
  const [placesA, placesB] = [placesOfIds(a), placesOfIds(b)];
  return [...placesA].flatMap(([id, at]): Pair[] => {
    const other = placesB.get(id);
    return at === undefined || other === undefined ? [] : [[at, other]];
  });
}

/** An id that stands twice names nothing. */
function placesOfIds(lines: readonly DocLine[]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  lines.forEach(({ id }, at) => {
    if (id !== undefined) places.set(id, places.has(id) ? undefined : at);
  });
  return places;
}

/** Lines left over that are clearly the same, the most alike first. */
function pairsElsewhere(a: readonly DocLine[], b: readonly DocLine[], pairs: readonly Pair[]): Pair[] {
  const taken = takenBy(pairs);
  const free = (lines: readonly DocLine[], gone: ReadonlySet<number>): number[] =>
    range(0, lines.length).filter(
      (at) => !gone.has(at) && !isFixedRole(lines[at]?.role ?? "") && (lines[at]?.profile.size ?? 0) > fewWords,
    );
  const [freeA, freeB] = [free(a, taken.a), free(b, taken.b)];
  const candidates = freeA.flatMap((i) =>
    freeB.flatMap((j) => {
      const [before, after] = [a[i], b[j]];
      if (!before || !after || frameOf(before) !== frameOf(after)) return [];
      const alike = likeness(before.profile, after.profile);
      return alike < alikeElsewhere ? [] : [{ pair: [i, j] as const, alike }];
    }),
  );
  return chooseBest(candidates);
}

/** A heading is the same, under a new name, when most of what stands below it is the same. */
function headingsByContent(a: readonly DocLine[], b: readonly DocLine[], pairs: readonly Pair[]): Pair[] {
  const taken = takenBy(pairs);
  const [sizeA, sizeB] = [childCounts(a), childCounts(b)];
  const votes = new Map<string, { pair: Pair; alike: number }>();
  for (const [i, j] of pairs) {
    const pair: Pair = [a[i]?.parent ?? -1, b[j]?.parent ?? -1];
    const [above, under] = pair;
    if (above < 0 || under < 0 || taken.a.has(above) || taken.b.has(under)) continue;
    const share = 1 / Math.max(sizeA.get(above) ?? 1, sizeB.get(under) ?? 1);
    const vote = votes.get(pair.join(" ")) ?? { pair, alike: 0 };
    votes.set(pair.join(" "), { pair, alike: vote.alike + share });
  }
  return chooseBest([...votes.values()].filter(({ alike }) => alike >= 0.5));
}

function childCounts(lines: readonly DocLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { parent } of lines) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return counts;
}

function chooseBest(candidates: readonly { pair: Pair; alike: number }[]): Pair[] {
  const chosen: Pair[] = [];
  const [goneA, goneB] = [new Set<number>(), new Set<number>()];
  for (const { pair } of [...candidates].sort(
    (x, y) => y.alike - x.alike || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1],
  )) {
    const [i, j] = pair;
    if (goneA.has(i) || goneB.has(j)) continue;
    goneA.add(i);
    goneB.add(j);
    chosen.push(pair);
  }
  return chosen;
}

function takenBy(pairs: readonly Pair[]): { a: Set<number>; b: Set<number> } {
  return { a: new Set(pairs.map(([at]) => at)), b: new Set(pairs.map(([, at]) => at)) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
