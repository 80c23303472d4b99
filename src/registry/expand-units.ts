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

/** Fills the patterns of the unit's level. */
export function expandUnit(patterns: readonly OrganPattern[], unit: Unit, kind?: Organ["kind"]): ExpandedOrgan[] {
  const words = placeholders(unit);
  const place = placeOf(unit);
  return patterns.flatMap((pattern, index) => {
    if (!pattern.of.includes(unit.levelWord)) return [];
    return pattern.organs.flatMap((organ, position) => {
      if (kind !== undefined && organ["kind"] !== kind) return [];
      const filled = fill(organ, words) as Record<string, unknown>;
      const slots = {
        ...(fill(pattern.slots, words) as Record<string, string>),
        ...(filled["slots"] as Record<string, string>),
      };
      const source = [organ.source, unit.source].filter((text) => text !== undefined).join("; ");
      const value = {
        ...filled,
        slots,
        level: LEVELS[unit.levelWord],
        place,
        verified: weaker(organ.verified, unit.verified),
        ...(source === "" ? {} : { source }),
      };
      return [{ value, pattern: index, organ: position }];
    });
  });
}

/** Tail of an id: `phường Ngô Quyền` → `phuong-ngo-quyen`. */
export function slugOf(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function placeholders(unit: Unit): Record<string, string> {
  const own = `${unit.levelWord} ${unit.name}`;
  const isProvince = unit.levelWord === "tỉnh" || unit.levelWord === "thành phố";
  const word = isProvince ? unit.levelWord : (unit.provinceWord ?? "tỉnh");
  const province = isProvince ? unit.name : (unit.province ?? "");
  const committee = word === "tỉnh" ? "Tỉnh ủy" : "Thành ủy";
  const texts = { unit: own, word: unit.levelWord, name: unit.name, province: `${word} ${province}`, committee };
  return {
    ...texts,
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key.toUpperCase(), toUpper(text)])),
    slug: unit.slug ?? slugOf(own),
    nameSlug: slugOf(unit.name),
    provinceSlug: slugOf(province),
    committeeSlug: slugOf(`${committee} ${province}`),
    provinceCommittee: slugOf(`${committee} ${province}`),
    Unit: capitalizeFirst(own),
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

function fill(value: unknown, words: Record<string, string>): unknown {
  if (typeof value === "string") return value.replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
  if (Array.isArray(value)) return value.map((item) => fill(item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, words)]));
}

function weaker(a: Organ["verified"], b: Organ["verified"]): Organ["verified"] {
  const order = ["no", "partly", "yes"] as const;
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? "no";
}
