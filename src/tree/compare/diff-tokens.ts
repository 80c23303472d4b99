/** Tokens of two lines → the runs that turn the first line into the second; equal words are never shown as changed. */
import { commonPairs } from "./diff-sequences.ts";
import type { Token } from "./tokens.ts";
import type { Run } from "./types.ts";

/** Runs without empty ones; `same` and `removed` joined are the first line, `same` and `added` the second. */
export function diffTokens(a: readonly Token[], b: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [nextA, nextB] = [0, 0];
  const emit = (op: Run["op"], text: string): void => {
    if (text !== "") runs.push({ op, text });
  };
  for (const [atA, atB] of commonPairs(keysOf(a), keysOf(b))) {
    const [before, after] = [a[atA], b[atB]];
    if (!before || !after) continue;
    for (; nextA < atA; nextA += 1) emit("removed", printed(a[nextA]));
    for (; nextB < atB; nextB += 1) emit("added", printed(b[nextB]));
    emitPair(before.gap, after.gap, emit);
    emitPair(before.text, after.text, emit);
    [nextA, nextB] = [atA + 1, atB + 1];
  }
  return joinRuns(runs);
}

/** The words of both are the same: what differs is white space, tone marks or a number that counts on. */
function emitPair(before: string, after: string, emit: (op: Run["op"], text: string) => void): void {
  if (before === after) return emit("same", before);
  emit("removed", before);
  emit("added", after);
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key);
}

function printed(token: Token | undefined): string {
  return token === undefined ? "" : token.gap + token.text;
}

/** Neighbours of one kind become one run; between two equal runs what was removed stands before what was added. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let [removed, added] = ["", ""];
  const flush = (): void => {
    const space = removed !== "" && added !== "" ? commonSpace(removed, added) : "";
    if (space !== "") {
      addSame(joined, space);
      [removed, added] = [removed.slice(space.length), added.slice(space.length)];
    }
    if (removed !== "") joined.push({ op: "removed", text: removed });
    if (added !== "") joined.push({ op: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const { op, text } of runs) {
    if (op === "removed") removed += text;
    else if (op === "added") added += text;
    else {
      flush();
      addSame(joined, text);
    }
  }
  flush();
  return joined;
}

function addSame(runs: Run[], text: string): void {
  const last = runs.at(-1);
  if (last?.op === "same") last.text += text;
  else runs.push({ op: "same", text });
}

/** White space that both begin with: it is no part of the change. */
function commonSpace(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length] && /\s/.test(one[length] ?? "")) length += 1;
  return one.slice(0, length);
}
