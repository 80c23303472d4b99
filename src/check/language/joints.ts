/** Phrases → where in a line two words of one of them meet, for finding a comma that is missing or too many. */
import type { Token } from "./tokens.ts";

/** A phrase and the place in it that is looked at. */
interface Joint {
  syllables: readonly string[];
  /** Index of the syllable after the joint. */
  at: number;
  /** Syllable that must not follow the phrase. */
  not: string | undefined;
}

/** By the two syllables at the joint. */
export type JointIndex = ReadonlyMap<string, readonly Joint[]>;

const indexed = new WeakMap<readonly string[], JointIndex>();

/** Joints at the commas of the phrases, or between all their words when they have none; made once for a list. */
export function jointsOf(phrases: readonly string[]): JointIndex {
  let index = indexed.get(phrases);
  if (!index) indexed.set(phrases, (index = indexJoints(phrases)));
  return index;
}

function indexJoints(phrases: readonly string[]): JointIndex {
  const index = new Map<string, Joint[]>();
  for (const line of phrases) {
    const [phrase = "", not] = line.split(" ! ");
    const parts = phrase.split(/[ -]+/u);
    const syllables = parts.map((part) => part.replace(",", ""));
    const hasComma = phrase.includes(",");
    for (let at = 1; at < syllables.length; at += 1) {
      if (hasComma && !parts[at - 1]?.endsWith(",")) continue;
      const key = `${syllables[at - 1] ?? ""} ${syllables[at] ?? ""}`;
      index.set(key, [...(index.get(key) ?? []), { syllables, at, not }]);
    }
  }
  return index;
}

/** Index of the token after each joint of the wanted gap. */
export function findJoints(tokens: readonly Token[], index: JointIndex, gap: "space" | "comma"): number[] {
  const found: number[] = [];
  for (let after = 1; after < tokens.length; after += 1) {
    if (tokens[after]?.gap !== gap) continue;
    const joints = index.get(`${tokens[after - 1]?.low ?? ""} ${tokens[after]?.low ?? ""}`);
    if (joints?.some((joint) => stands(tokens, after - joint.at, joint))) found.push(after);
  }
  return found;
}

function stands(tokens: readonly Token[], from: number, { syllables, not }: Joint): boolean {
  if (not !== undefined && tokens[from + syllables.length]?.low === not) return false;
  return syllables.every((syllable, at) => tokens[from + at]?.low === syllable);
}
