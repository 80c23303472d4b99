/** A line and its look → the stretches of it that print letters, and what most of them look like. */
import { remembering } from "../../base/text/remember.ts";
import type { SeenLine, SeenRun } from "../seen-look.ts";
import type { CheckedLine, Range } from "../types.ts";

/** Lines of so many documents are remembered. */
const MOST_LINES = 5000;

export interface Stretch extends Range {
  look: SeenRun;
  /** Letters and digits in it. */
  letters: number;
}

/** Marks of notes, hidden words and spaces are left out. */
export function stretchesOf({ text }: CheckedLine, seen: SeenLine | undefined): readonly Stretch[] {
  if (!seen) return [];
  // Several rules ask for the same line.
  const made = known.get(seen) ?? readStretches(text, seen);
  known.set(seen, made);
  return made;
}

const known = new WeakMap<SeenLine, readonly Stretch[]>();

function readStretches(text: string, { runs }: SeenLine): Stretch[] {
  return runs.flatMap(({ at, length, look }): Stretch[] => {
    const words = text.slice(at, at + length);
    const letters = countLetters(words);
    if (letters === 0 || look.hidden || look.vertical !== "baseline") return [];
    const start = at + words.length - words.trimStart().length;
    return [{ start, end: at + words.trimEnd().length, look, letters }];
  });
}

/** True when most letters are so. */
export function mostly(stretches: readonly Stretch[], is: (look: SeenRun) => boolean): boolean {
  const count = (of: readonly Stretch[]): number => of.reduce((sum, { letters }) => sum + letters, 0);
  return count(stretches.filter(({ look }) => is(look))) * 2 > count(stretches);
}

const countLetters = remembering((words) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0, MOST_LINES);
