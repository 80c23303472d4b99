/** Two versions of a document → which parts are the same although their ids, headings, words or places differ; doubts are questions, never guesses. */
import type { Part } from "../child/tree.ts";
import { openingOf } from "./part-words.ts";
import { scorePair, uniqueHeadings, type Score } from "./score-pair.ts";
import { entriesOf, type Entry } from "./sides.ts";
import type { Answers, Matching, Question } from "./types.ts";

/** Half of the word pairs stayed. */
const SURE = 0.5;
/** The next candidate must be this much worse; of two nearly equal ones neither is sure. */
const MARGIN = 0.14;
/** Below this two texts of offices share only the phrases that all of them share. */
const ASK = 0.2;
const MOST_CANDIDATES = 3;

export const NO_ANSWERS: Answers = { same: new Map(), fresh: new Set() };

interface Sides {
  old: Map<string, Entry>;
  fresh: Map<string, Entry>;
  same: Map<string, string>;
}

/** Only parts of one kind are the same. Pure; both trees stay as they are. */
export function matchParts(oldTree: Part, freshTree: Part, answers: Answers = NO_ANSWERS): Matching {
  const [old, fresh] = [entriesOf(oldTree), entriesOf(freshTree)];
  const headings = uniqueHeadings(old.values(), fresh.values());
  const sides: Sides = { old, fresh, same: new Map() };
  const waiting = { old: new Map(old), fresh: new Map(fresh) };
  const pair = (before: string, now: string): void => {
    sides.same.set(now, before);
    waiting.old.delete(before);
    waiting.fresh.delete(now);
  };
  for (const [now, before] of answers.same) if (waiting.old.has(before) && waiting.fresh.has(now)) pair(before, now);
  for (const now of answers.fresh) waiting.fresh.delete(now);
  for (const words of [wholeWords, ownWords])
    for (const [before, now] of equalPairs(waiting.old, waiting.fresh, words)) pair(before, now);
  const judged = new Map<string, number>();
  let scores = scoresOf(waiting, sides, headings);
  for (let sure = surePairs(scores); sure.length > 0; sure = surePairs(scores)) {
    for (const one of sure) {
      pair(one.old, one.fresh);
      judged.set(one.fresh, one.likeness);
    }
    // Neighbours that are known now may decide between the rest.
    scores = scoresOf(waiting, sides, headings);
  }
  const questions = questionsOf(scores, sides);
  const asked = new Set(questions.flatMap(({ candidates }) => candidates.map(({ key }) => key)));
  return {
    same: sides.same,
    judged,
    questions,
    added: [...fresh.keys()].filter((key) => !sides.same.has(key) && !questions.some((one) => one.key === key)),
    gone: [...waiting.old.keys()].filter((key) => !asked.has(key)),
  };
}

const wholeWords = ({ part, words }: Entry): string => (words.whole === "" ? "" : `${part.kind} ${words.whole}`);
const ownWords = ({ part, words }: Entry): string => (words.own === "" ? "" : `${part.kind} ${words.own}`);

/** Parts with the very same words that no other part of its side has; twins are told apart by where they stand. */
function equalPairs(
  old: ReadonlyMap<string, Entry>,
  fresh: ReadonlyMap<string, Entry>,
  words: (entry: Entry) => string,
): [string, string][] {
  const [before, after] = [grouped(old, words), grouped(fresh, words)];
  return [...before].flatMap(([text, [one, ...twins]]): [string, string][] => {
    const [now, ...others] = after.get(text) ?? [];
    return one === undefined || now === undefined || twins.length + others.length > 0 ? [] : [[one, now]];
  });
}

function grouped(entries: ReadonlyMap<string, Entry>, words: (entry: Entry) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const entry of entries.values()) {
    const text = words(entry);
    if (text !== "") groups.set(text, [...(groups.get(text) ?? []), entry.key]);
  }
  return groups;
}

function scoresOf(
  waiting: { old: ReadonlyMap<string, Entry>; fresh: ReadonlyMap<string, Entry> },
  { same }: Sides,
  headings: ReadonlySet<string>,
): Score[] {
  return [...waiting.fresh.values()].flatMap((now) =>
    [...waiting.old.values()]
      .filter((before) => before.part.kind === now.part.kind)
      .map((before) => scorePair(before, now, same, headings))
      .filter(({ likeness }) => likeness >= ASK),
  );
}

/** Pairs that are each other's best by far. */
function surePairs(scores: readonly Score[]): Score[] {
  const rivals = (score: Score, side: "old" | "fresh"): number[] =>
    scores.filter((other) => other !== score && other[side] === score[side]).map(({ weight }) => weight);
  return scores.filter(
    (score) =>
      score.likeness >= SURE &&
      [...rivals(score, "old"), ...rivals(score, "fresh")].every((weight) => score.weight - weight >= MARGIN),
  );
}

function questionsOf(scores: readonly Score[], { old, fresh }: Sides): Question[] {
  return [...fresh.values()].flatMap(({ key, part }) => {
    const own = scores.filter((score) => score.fresh === key).sort((a, b) => b.weight - a.weight);
    const candidates = own.slice(0, MOST_CANDIDATES).flatMap(({ old: before, likeness }) => {
      const entry = old.get(before);
      return entry === undefined ? [] : [{ key: before, likeness, opening: openingOf(entry.part) }];
    });
    return candidates.length === 0 ? [] : [{ key, opening: openingOf(part), candidates }];
  });
}
