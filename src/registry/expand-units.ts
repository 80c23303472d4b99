/** A territorial unit and the patterns of organs → the unit's organs: committee, advisory organ, office, government … */
import { capitalizeFirst, toUpper } from "../base/text/case.ts";
import { foldMarks } from "../base/text/fold.ts";
import { printPlace } from "./place.ts";
import { LEVELS, type OrganPattern, type Unit } from "./schema/unit.ts";
import type { Organ } from "./types.ts";

/** An organ before validation, with the pattern it came from. */
export interface ExpandedOrgan {
  value: unknown;
  pattern: number;
  organ: number;
}

/** The organs of a unit, or those of one kind, made from patterns that were validated when the registry was loaded. */
export function organsOfUnit(patterns: readonly OrganPattern[], unit: Unit, kind?: Organ["kind"]): Organ[] {
  return expandUnit(patterns, unit, kind).map(({ value }) => value as Organ);
}

/** Id of the unit's organ of a kind, without making the organ; undefined when the level has none. */
export function organIdOfUnit(patterns: readonly OrganPattern[], unit: Unit, kind: Organ["kind"]): string | undefined {
  const organ = patterns
    .filter(({ of }) => of.includes(unit.levelWord))
    .flatMap(({ organs }) => organs)
    .find((one) => one["kind"] === kind);
  return organ === undefined ? undefined : fill(organ.id, placeholders(unit));
}

/** Fills the patterns of the unit's level. */
export function expandUnit(patterns: readonly OrganPattern[], unit: Unit, kind?: Organ["kind"]): ExpandedOrgan[] {
  const words = placeholders(unit);
  const place = placeOf(unit);
  return patterns.flatMap((pattern, index) => {
    if (!pattern.of.includes(unit.levelWord)) return [];
    return textsOf(pattern).flatMap(({ text, kind: own, verified, source: told }, position) => {
      if (kind !== undefined && own !== kind) return [];
      const source = [told, unit.source].filter((part) => part !== undefined).join("; ");
      const value = {
        ...(JSON.parse(fill(text, words)) as Record<string, unknown>),
        level: LEVELS[unit.levelWord],
        place,
        verified: weaker(verified, unit.verified),
        ...(source === "" ? {} : { source }),
      };
      return [{ value, pattern: index, organ: position }];
    });
  });
}

interface OrganText {
  /** The organ with all its slots as JSON, placeholders and all. */
  text: string;
  kind: unknown;
  verified: Organ["verified"];
  source: string | undefined;
}

const known = new WeakMap<OrganPattern, OrganText[]>();

/** A pattern is filled for thousands of units: one text is quicker to fill than a tree. */
function textsOf(pattern: OrganPattern): OrganText[] {
  const texts =
    known.get(pattern) ??
    pattern.organs.map((organ) => ({
      text: JSON.stringify({ ...organ, slots: { ...pattern.slots, ...organ.slots } }),
      kind: organ["kind"],
      verified: organ.verified,
      source: organ.source,
    }));
  known.set(pattern, texts);
  return texts;
}

/** Tail of an id: `phường Ngô Quyền` → `phuong-ngo-quyen`. */
export function slugOf(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Words by the name of their placeholder; each is made when it is first asked for. */
type Words = (key: string) => string | undefined;

function placeholders(unit: Unit): Words {
  const own = `${unit.levelWord} ${unit.name}`;
  const isProvince = unit.levelWord === "tỉnh" || unit.levelWord === "thành phố";
  const word = isProvince ? unit.levelWord : (unit.provinceWord ?? "tỉnh");
  const province = isProvince ? unit.name : (unit.province ?? "");
  const committee = word === "tỉnh" ? "Tỉnh ủy" : "Thành ủy";
  const texts: Record<string, string> = {
    unit: own,
    word: unit.levelWord,
    name: unit.name,
    province: `${word} ${province}`,
    committee,
  };
  const made: Record<string, () => string> = {
    slug: () => unit.slug ?? slugOf(own),
    nameSlug: () => slugOf(unit.name),
    provinceSlug: () => slugOf(province),
    committeeSlug: () => slugOf(`${committee} ${province}`),
    provinceCommittee: () => slugOf(`${committee} ${province}`),
    Unit: () => capitalizeFirst(own),
  };
  const known = new Map<string, string | undefined>();
  return (key) => {
    if (known.has(key)) return known.get(key);
    const lower = key.toLowerCase();
    const capitals = key === key.toUpperCase() ? texts[lower] : undefined;
    const text = texts[key] ?? made[key]?.() ?? (capitals === undefined ? undefined : toUpper(capitals));
    known.set(key, text);
    return text;
  };
}

function placeOf(unit: Unit): Organ["place"] {
  const { name, levelWord, person, province } = unit;
  const place = {
    name,
    levelWord,
    ...(person === undefined ? {} : { person }),
    ...(province === undefined ? {} : { province }),
  };
  return { ...place, printed: printPlace(place) };
}

/** Fills the placeholders of a JSON text. */
function fill(json: string, words: Words): string {
  return json.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const word = words(key);
    return word === undefined ? whole : word.replace(/["\\]/g, "\\$&");
  });
}

function weaker(a: Organ["verified"], b: Organ["verified"]): Organ["verified"] {
  const order = ["no", "partly", "yes"] as const;
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? "no";
}
