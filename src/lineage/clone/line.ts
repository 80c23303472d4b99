/** Two organs and the registry → how they stand to each other, and the words each of them is named by. */
import type { Organ, Registry } from "../../registry/types.ts";
import type { LineageRules } from "../rules.ts";

/** Words by role: committee, standing, advisory, territory … */
export type Words = Readonly<Record<string, string>>;

/** What the parent's document is read with; the same for every child. */
export interface ParentSide {
  parent: Organ;
  /** The committee (or government) that the organ is, or works for. */
  parentHome: Organ;
  /** What stands over the parent's home. */
  above: Organ | undefined;
  parentWords: Words;
  aboveWords: Words;
  registry: Registry;
  rules: LineageRules;
}

export interface Line extends ParentSide {
  child: Organ;
  childHome: Organ;
  superior: Organ | undefined;
  childWords: Words;
  superiorWords: Words;
  /** True when both work for the same committee: no level is passed. */
  same: boolean;
  /** True when the parent's home no longer exists in the child's year. */
  parentGone: boolean;
}

/** The organ that issued a document, the one it works for and the one above. */
export function parentSideOf(parent: Organ, registry: Registry, rules: LineageRules): ParentSide {
  const parentHome = homeOf(registry, parent);
  const above = superiorOf(registry, parentHome);
  return {
    parent,
    parentHome,
    above,
    parentWords: wordsOf(registry, parent),
    aboveWords: above ? wordsOf(registry, above) : {},
    registry,
    rules,
  };
}

/** Places the child below the parent; its registry may hold organs that the parent's did not. */
export function lineOf(side: ParentSide, child: Organ, year: number, registry: Registry): Line {
  const childHome = homeOf(registry, child);
  const superior = superiorOf(registry, child);
  return {
    ...side,
    registry,
    child,
    childHome,
    superior,
    childWords: wordsOf(registry, child),
    superiorWords: superior ? superior.slots : {},
    same: side.parentHome.id === childHome.id,
    parentGone: side.parentHome.until !== undefined && side.parentHome.until < `${year}`,
  };
}

/** True for a committee that acts through its ban thường vụ; a chi bộ has none. */
export function hasStanding({ kind, slots }: Organ): boolean {
  return kind === "committee" && slots["standing"]?.startsWith("Ban Thường vụ") === true;
}

/** The committee or government that an organ is or works for; a school or a hospital stands for itself. */
function homeOf(registry: Registry, organ: Organ): Organ {
  if (organ.kind === "committee" || organ.kind === "government" || organ.kind === "unit") return organ;
  return superiorOf(registry, organ) ?? organ;
}

/** The organ directly above. */
function superiorOf(registry: Registry, organ: Organ): Organ | undefined {
  return organ.superior === undefined ? undefined : registry.organs.get(organ.superior);
}

/** True when the child's line of superiors reaches the parent or the committee it works for. */
export function isBelow({ registry, parent, parentHome, child }: Line): boolean {
  const seen = new Set<string>();
  for (
    let id: string | undefined = child.id;
    id !== undefined && !seen.has(id);
    id = registry.organs.get(id)?.superior
  ) {
    if (id === parent.id || id === parentHome.id) return true;
    seen.add(id);
  }
  return false;
}

/** True when an administrative unit goes with the organ's level. */
export function hasTerritory(organ: Organ, rules: LineageRules): boolean {
  return !rules.levelsWithoutTerritory.includes(organ.level);
}

/** Slots of an organ; what it does not say itself is taken from its committee or follows from the committee's name. */
function wordsOf(registry: Registry, organ: Organ): Words {
  const home = homeOf(registry, organ);
  const known: Record<string, string> = { ...home.slots, ...organ.slots };
  const { committee } = known;
  if (home !== organ) Reflect.deleteProperty(known, "self");
  if (organ.slots["self"] !== undefined) known["self"] = organ.slots["self"];
  const derived: Record<string, string> =
    committee === undefined || !hasStanding(home)
      ? {}
      : {
          standing: `Ban Thường vụ ${committee}`,
          permanent: `Thường trực ${committee}`,
          office: `Văn phòng ${committee}`,
          ...(organ.kind === "advisory" ? { advisory: organ.slots["self"] ?? organ.name } : {}),
        };
  return { ...derived, self: organ.name, ...known };
}

/** Name by which the child speaks of an organ above it: the short one unless the child's own line is called the same. */
export function distinctName(organ: Organ, role: string, words: Words, { child, childWords, same }: Line): string {
  const short = words[role] ?? organ.slots[role] ?? organ.name;
  // “Đảng ủy” alone is whichever committee the reader has in mind.
  const unclear = words["committee"] === "Đảng ủy" || Object.values(childWords).includes(short);
  if (same || !unclear) return short;
  const { province } = child.place;
  const place = organ.place.name;
  const full = [province, place].reduce<string>(
    (name, tail) => (tail ? name.replace(new RegExp(` ${tail}$`, "u"), "") : name),
    organ.name,
  );
  return role === "standing" && organ.kind === "committee" ? `Ban Thường vụ ${full}` : full;
}
