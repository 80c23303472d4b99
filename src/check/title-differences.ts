/** A printed title and the official one → the words, marks and capitals in which they differ, each at its place. */
import { setToneMarks } from "../base/text/tone-marks.ts";
import { alignWords } from "./align-words.ts";
import type { Range } from "./types.ts";

/** `words`: other words; `marks`: a comma, dash or bracket; `case`: capitals only. Offsets into the printed text. */
export interface TitleDifference extends Range {
  kind: "words" | "marks" | "case";
  printed: string;
  /** What the official title has there; empty when it has nothing. */
  official: string;
}

interface Word extends Range {
  text: string;
  folded: string;
  /** Marks between this word and the next one. */
  after: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ABOUT = /^(?:về việc|về|việc) /u;

/** Differences in the order of the text. A printed title that stops early, or goes on, is no difference. */
export function titleDifferences(text: string, range: Range, official: string): TitleDifference[] {
  // Most titles are right; only their first letter depends on the sentence.
  if (text.slice(range.start, range.end).slice(1) === official.slice(1)) return [];
  const printed = readWords(text, range);
  const wanted = readWords(official, { start: 0, end: official.length });
  const pairs = alignWords(
    printed.map(({ folded }) => folded),
    wanted.map(({ folded }) => folded),
  );
  const last = pairs.findLastIndex(({ left, right }) => left !== undefined && right !== undefined);
  const first = pairs.findIndex(({ left, right }) => left !== undefined && right !== undefined);
  if (last < 0) return [];
  const differences: TitleDifference[] = [];
  for (let at = first; at <= last; at += 1) {
    const pair = pairs[at];
    if (!pair) continue;
    const left = pair.left === undefined ? undefined : printed[pair.left];
    const right = pair.right === undefined ? undefined : wanted[pair.right];
    if (left && right) {
      differences.push(...sameWord(left, right, at === first));
      const next = pairs[at + 1];
      if (at < last && next?.left !== undefined && next.right !== undefined)
        differences.push(...betweenWords(text, left, right));
      continue;
    }
    let end = at;
    while (end < last && (pairs[end + 1]?.left === undefined) !== (pairs[end + 1]?.right === undefined)) end += 1;
    differences.push(otherWords(text, pairs.slice(at, end + 1), printed, wanted, pairs[at - 1]?.left));
    at = end;
  }
  return differences;
}

function sameWord(left: Word, right: Word, isFirst: boolean): TitleDifference[] {
  // The first letter depends on how the title is joined to the sentence.
  const [a, b] = isFirst ? [left.text.slice(1), right.text.slice(1)] : [left.text, right.text];
  if (setToneMarks(a, "old") === setToneMarks(b, "old")) return [];
  return [{ kind: "case", start: left.start, end: left.end, printed: left.text, official: right.text }];
}

function betweenWords(text: string, left: Word, right: Word): TitleDifference[] {
  if (left.after === right.after) return [];
  const start = left.end;
  return [
    {
      kind: "marks",
      start: left.start,
      end: start + (/^[^\p{L}\p{N}]*/u.exec(text.slice(start))?.[0].trimEnd().length ?? 0),
      printed: `${left.text}${left.after}`,
      official: `${left.text}${right.after}`,
    },
  ];
}

function otherWords(
  text: string,
  pairs: readonly { left?: number; right?: number }[],
  printed: readonly Word[],
  wanted: readonly Word[],
  before: number | undefined,
): TitleDifference {
  const lefts = pairs.flatMap(({ left }) => (left === undefined ? [] : (printed[left] ?? [])));
  const rights = pairs.flatMap(({ right }) => (right === undefined ? [] : (wanted[right] ?? [])));
  const official = rights.map(({ text: word }) => word).join(" ");
  const [first, last] = [lefts[0], lefts.at(-1)];
  if (first && last)
    return { kind: "words", start: first.start, end: last.end, printed: text.slice(first.start, last.end), official };
  const anchor = before === undefined ? printed[0] : printed[before];
  return { kind: "words", start: anchor?.start ?? 0, end: anchor?.end ?? 0, printed: "", official };
}

/** Words of a stretch; an opening `về` belongs to the sentence, not to the title. */
function readWords(text: string, { start, end }: Range): Word[] {
  const inside = text.slice(start, end);
  const lead = ABOUT.exec(inside.replace(/^[\s“"]+/u, "").toLowerCase())?.[0].length ?? 0;
  const from = lead === 0 ? 0 : lead + (/^[\s“"]+/u.exec(inside)?.[0].length ?? 0);
  const matches = [...inside.slice(from).matchAll(WORD)];
  return matches.map((match, index) => {
    const at = start + from + match.index;
    const stop = at + match[0].length;
    const next = matches[index + 1];
    const between = next ? inside.slice(from + match.index + match[0].length, from + next.index) : "";
    return {
      text: match[0],
      folded: setToneMarks(match[0].normalize("NFC"), "old").toLowerCase(),
      start: at,
      end: stop,
      after: between.replace(/[\s“”"‘’*]/gu, "").replace(/[–—]/gu, "-"),
    };
  });
}
