/** A unit of a list in; a unit under a name that stands in for any other's, and the way back to the unit's own name, out. */
import { toUpper } from "../../base/text/case.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { slugOf } from "../../registry/expand-units.ts";
import type { Unit } from "../../registry/schema/unit.ts";

/** Letters that Vietnamese does not have, and a syllable whose spelling tells old tone marks from new. */
const name = "Ǽǽ Hòa";
const slug = "ǽ-ǽ";

/** Every way in which a document may spell them. */
const spelled = /Ǽǽ H(?:òa|oà)|ǼǼ H(?:ÒA|OÀ)|ǽ-ǽ/u;
const everySpelled = new RegExp(spelled, "gu");
const leftover = /ǽ/iu;

export interface StandIn {
  /** Equal for units that differ in name only. */
  key: string;
  unit: Unit;
  /** A text that was made for the stand-in, with the unit's own name. */
  named(text: string): string;
}

/**
 * Undefined for a unit that is like no other: a name of one syllable, with a number, or that of its province,
 * goes with the level word before the date (`printPlace`).
 */
export function standInFor(unit: Unit): StandIn | undefined {
  const { levelWord, province = "", provinceWord = "", person = false, source = "", verified } = unit;
  if (!/^\p{Lu}[^\d]*[\s-]\p{L}[^\d]*$/u.test(unit.name) || unit.name === province) return undefined;
  const own = new Map([[slug, unit.slug ?? slugOf(`${levelWord} ${unit.name}`)]]);
  for (const style of ["old", "new"] as const) {
    const [stand, real] = [setToneMarks(name, style), setToneMarks(unit.name, style)];
    own.set(stand, real).set(toUpper(stand), toUpper(real));
  }
  return {
    key: JSON.stringify([levelWord, province, provinceWord, person, source, verified]),
    unit: { ...unit, name, slug },
    named: (text) => text.replace(everySpelled, (word) => own.get(word) ?? word),
  };
}

/** What was made for the stand-in, ready to be given to one unit after another. */
export interface Pattern<T> {
  /** The thing with each text changed; parts without the stand-in stay the same objects. */
  fill(named: (text: string) => string): T;
}

/** Undefined when a rule has cut the name or changed its letters, so that it cannot be told from other words. */
export function patternOf<T>(thing: T): Pattern<T> | undefined {
  const holders = new Set<object>();
  if (!noteHolders(thing, holders)) return undefined;
  return { fill: (named) => fillHolders(thing, holders, named) };
}

/** False when a text holds pieces of the name only. */
function noteHolders(thing: unknown, holders: Set<object>, above: readonly object[] = []): boolean {
  if (typeof thing === "string") {
    if (!leftover.test(thing)) return true;
    for (const holder of above) holders.add(holder);
    return !leftover.test(thing.replace(everySpelled, ""));
  }
  if (typeof thing !== "object" || thing === null) return true;
  const line = [...above, thing];
  return Object.values(thing).every((one: unknown) => noteHolders(one, holders, line));
}

function fillHolders<T>(thing: T, holders: ReadonlySet<object>, named: (text: string) => string): T {
  if (typeof thing === "string") return (spelled.test(thing) ? named(thing) : thing) as T;
  if (typeof thing !== "object" || thing === null || !holders.has(thing)) return thing;
  if (Array.isArray(thing)) return thing.map((one: unknown) => fillHolders(one, holders, named)) as T;
  const copy = { ...thing } as Record<string, unknown>;
  for (const key of Object.keys(copy)) copy[key] = fillHolders(copy[key], holders, named);
  return copy as T;
}
