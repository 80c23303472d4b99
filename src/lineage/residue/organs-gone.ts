/** A text → organs named in it that no longer exist in the new year, with what became of them. */
import { cover, findGuarded } from "../../registry/years/guarded.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { Organ, Registry } from "../../registry/types.ts";

export interface OrganGone {
  found: string;
  organ: Organ;
  /** Names of what it became. */
  successors: string[];
}

/** True when a text in old tone marks may name an organ that is gone; quick, for long texts. */
export function mayNameGone(text: string, registry: Registry, to: number): boolean {
  return goneBy(registry, to).some(({ name, organ }) => organ && text.includes(name));
}

/** Whole names only, the longest first; what stands in citations and quotes is history. */
export function organsGone(text: string, registry: Registry, to: number): OrganGone[] {
  const gone = goneBy(registry, to);
  if (gone.length === 0) return [];
  let plain = setToneMarks(text, "old");
  if (!mayNameGone(plain, registry, to)) return [];
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

/** A name to look for; without an organ it is there to shield a longer name. */
interface GoneName {
  name: string;
  organ?: Organ;
}

const prepared = new WeakMap<Registry["organs"], Map<number, GoneName[]>>();

/** Names of organs, the longest first; those that live on are there to shield their names. */
function goneBy(registry: Registry, year: number): GoneName[] {
  const years = prepared.get(registry.organs) ?? new Map<number, GoneName[]>();
  prepared.set(registry.organs, years);
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
  const list: GoneName[] = [...over, ...shields].sort((a, b) => b.name.length - a.name.length);
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
