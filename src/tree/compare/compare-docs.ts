/** Two documents → what changed between them, line by line, with the words inside a changed line marked. */
import type { Doc } from "../nodes.ts";
import type { Pair } from "./diff-sequences.ts";
import { diffTokens } from "./diff-tokens.ts";
import { docLines, type DocLine } from "./doc-lines.ts";
import { findMergers, findSplits } from "./joins.ts";
import { kindOfChange } from "./kind-of-change.ts";
import { matchLines, type Matching } from "./match-lines.ts";
import { carriedBy } from "./moves.ts";
import type { Token } from "./tokens.ts";
import type { Change, Comparison, PrintedLine, Run } from "./types.ts";

interface Sides {
  a: readonly DocLine[];
  b: readonly DocLine[];
}

/** Compares what both documents print: every difference between their texts is in the changes, and equal documents have none. */
export function compareDocs(before: Doc, after: Doc): Comparison {
  const sides: Sides = { a: docLines(before), b: docLines(after) };
  const matching = matchLines(sides.a, sides.b);
  const changes = inReadingOrder(sides, matching, changesAt(sides, matching));
  const untouched = matching.inOrder.filter(([i, j]) => isSame(sides.a[i], sides.b[j]));
  return {
    changes,
    lines: { before: sides.a.length, after: sides.b.length, same: untouched.length },
  };
}

interface Found {
  /** By index of the line in the first document. */
  removed: Map<number, Change>;
  /** By index of the line in the second document. */
  others: Map<number, Change>;
}

function changesAt({ a, b }: Sides, { inOrder, moved }: Matching): Found {
  const pairs = [...inOrder, ...moved];
  const mergers = findMergers(a, b, inOrder);
  const splits = findSplits(
    a,
    b,
    inOrder.filter(([, j]) => !mergers.has(j)),
  );
  const found: Found = { removed: new Map(), others: new Map() };
  const seenA = new Set(pairs.map(([at]) => at));
  const seenB = new Set(pairs.map(([, at]) => at));
  for (const [i, j] of inOrder) {
    const [first, last] = mergers.get(j) ?? [i, i];
    const [from, to] = splits.get(i) ?? [j, j];
    const [linesA, linesB] = [a.slice(first, last + 1), b.slice(from, to + 1)];
    for (let at = first; at <= last; at += 1) seenA.add(at);
    for (let at = from; at <= to; at += 1) seenB.add(at);
    const kind = first < last ? "merged" : from < to ? "split" : kindOfChange(a[i] as DocLine, b[j] as DocLine);
    if (kind) found.others.set(from, makeChange(kind, linesA, linesB));
  }
  const carried = carriedBy(a, b, moved);
  for (const pair of moved) {
    const [i, j] = pair;
    const [before, after] = [a[i] as DocLine, b[j] as DocLine];
    const top = carried.get(pair);
    if (top === undefined) {
      const along = [...carried.values()].filter((one) => one === pair).length;
      found.others.set(j, { ...makeChange("moved", [before], [after]), carried: along });
    } else {
      const kind = kindOfChange(before, after);
      if (kind) found.others.set(j, makeChange(kind, [before], [after]));
    }
  }
  a.forEach((line, at) => seenA.has(at) || found.removed.set(at, makeChange("removed", [line], [])));
  b.forEach((line, at) => seenB.has(at) || found.others.set(at, makeChange("added", [], [line])));
  return found;
}

function isSame(before: DocLine | undefined, after: DocLine | undefined): boolean {
  return before?.text === after?.text && before?.label === after?.label;
}

/** What was removed comes where it stood, before what was added there. */
function inReadingOrder({ a, b }: Sides, { inOrder }: Matching, { removed, others }: Found): Change[] {
  const changes: Change[] = [];
  const take = (found: Map<number, Change>, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const change = found.get(at);
      if (change) changes.push(change);
    }
  };
  let [nextA, nextB] = [0, 0];
  const ends: readonly Pair[] = [...inOrder, [a.length, b.length]];
  for (const [i, j] of ends) {
    take(removed, nextA, i);
    take(others, nextB, j + 1);
    [nextA, nextB] = [i + 1, j + 1];
  }
  return changes;
}

function makeChange(kind: Change["kind"], before: readonly DocLine[], after: readonly DocLine[]): Change {
  const line = after[0] ?? before[0];
  const from = before[0]?.place;
  const where = line?.place ?? "";
  return {
    kind,
    part: line?.part ?? "",
    where,
    ...(from === undefined || from === where ? {} : { from }),
    before: before.map(printed),
    after: after.map(printed),
    runs: runsOf(before, after),
    carried: 0,
  };
}

function printed({ label, text }: DocLine): PrintedLine {
  return { label, text };
}

function runsOf(before: readonly DocLine[], after: readonly DocLine[]): Run[] {
  if (before.length === 0) return [{ op: "added", text: joined(after) }];
  if (after.length === 0) return [{ op: "removed", text: joined(before) }];
  return diffTokens(joinedTokens(before), joinedTokens(after));
}

function joined(lines: readonly DocLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}

/** A line break stands between two lines as a sign of its own. */
function joinedTokens(lines: readonly DocLine[]): Token[] {
  const between: Token = { gap: "", text: "\n", key: "\n" };
  return lines.flatMap(({ tokens }, index) =>
    index === lines.length - 1 ? tokens : [...tokens.slice(0, -1), between],
  );
}
