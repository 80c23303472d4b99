/** A text → organs named in it that no longer exist in the new year, with what became of them. */
import { cover, findGuarded } from "./guarded.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { Organ, Registry } from "../../registry/types.ts";

export interface OrganGone {
  found: string;
  organ: Organ;
  /** Names of what it became. */
  successors: string[];
}

/** Whole names only, the longest first; what stands in citations and quotes is history. */
export function organsGone(text: string, registry: Registry, to: number): OrganGone[] {
  const gone = goneBy(registry, to);
  if (gone.length === 0) return [];
  let plain = setToneMarks(text, "old");
  // The letters are as many in both styles, so the places agree.
  plain = cover(plain, findGuarded(text, registry).guarded);
  const found: OrganGone[] = [];
  for (const { name, organ } of gone) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
      if (isLetter(plain[at - 1]) || isLetter(plain[at + name.length])) continue;
      plain = cover(plain, [{ start: at, end: at + name.length }]);
      if (organ) found.push({ found: text.slice(at, at + name.length), organ, successors: namesOf(organ, registry) });
    }
  }
  return found;
}

const prepared = new WeakMap<Registry, Map<number, { name: string; organ?: Organ }[]>>();

/** Names of organs, the longest first; those that live on are there to shield their names. */
function goneBy(registry: Registry, year: number): { name: string; organ?: Organ }[] {
  const years = prepared.get(registry) ?? new Map<number, { name: string; organ?: Organ }[]>();
  prepared.set(registry, years);
  const known = years.get(year);
  if (known) return known;
  const organs = [...registry.organs.values()];
  const isGone = ({ until }: Organ): boolean => until !== undefined && until.padEnd(10, "-99") < `${year}-01-01`;
  const living = new Set(organs.filter((organ) => !isGone(organ)).flatMap(namesIn));
  const over = organs
    .filter(isGone)
    .flatMap((organ) => namesIn(organ).map((name) => ({ name, organ })))
    .filter(({ name }, index, all) => !living.has(name) && all.findIndex((other) => other.name === name) === index);
  // Only names that contain one of an abolished organ can shield anything.
  const shields = [...living]
    .filter((alive) => over.some(({ name }) => alive.includes(name)))
    .map((name) => ({ name }));
  const list = [...over, ...shields].sort((a, b) => b.name.length - a.name.length);
  years.set(year, list);
  return list;
}

/** The full name, and the one by which an organ speaks of itself. */
function namesIn({ name, slots }: Organ): string[] {
  const { self = name } = slots;
  return [...new Set([name, ...(self.includes(" ") ? [self] : [])])].map((one) => setToneMarks(one, "old"));
}

function namesOf({ successors = [] }: Organ, registry: Registry): string[] {
  return successors.map((id) => registry.organs.get(id)?.name ?? id);
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}
