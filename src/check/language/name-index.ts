/** Names of organs → an index that finds them however they are capitalised, hyphenated or joined. */
import type { Token } from "./tokens.ts";

export interface NameFound {
  /** Range of tokens `[from, to)`. */
  from: number;
  to: number;
  name: string;
}

/** By the first syllable: syllables without the word và, longest first. */
export type NameIndex = ReadonlyMap<string, readonly { syllables: readonly string[]; name: string }[]>;

const AND = "và";

const indexed = new WeakMap<readonly string[], NameIndex>();

/** Index of names as they ought to be written; made once for a list. */
export function namesOf(names: readonly string[]): NameIndex {
  let index = indexed.get(names);
  if (!index) indexed.set(names, (index = indexNames(names)));
  return index;
}

function indexNames(names: readonly string[]): NameIndex {
  const index = new Map<string, { syllables: string[]; name: string }[]>();
  for (const name of names) {
    const syllables = (name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word !== AND);
    const first = syllables[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), { syllables, name }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.syllables.length - a.syllables.length);
  return index;
}

/** Every name in a line, right or wrong, none inside another. */
export function findNames(tokens: readonly Token[], index: NameIndex): NameFound[] {
  const found: NameFound[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (const { syllables, name } of index.get(tokens[from]?.low ?? "") ?? []) {
      const to = endOf(tokens, from, syllables);
      if (to === undefined) continue;
      found.push({ from, to, name });
      from = to - 1;
      break;
    }
  }
  return found;
}

function endOf(tokens: readonly Token[], from: number, syllables: readonly string[]): number | undefined {
  let at = from;
  for (const syllable of syllables) {
    if (at > from && tokens[at]?.low === AND) at += 1;
    if (tokens[at]?.low !== syllable) return undefined;
    at += 1;
  }
  return at;
}
