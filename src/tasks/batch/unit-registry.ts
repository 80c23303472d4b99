/** The registry of a project and a unit in; registries with the organs of its province, and with its own, out. */
import { organsOfUnit } from "../../registry/expand-units.ts";
import type { Unit } from "../../registry/schema/unit.ts";
import type { Organ, Registry } from "../../registry/types.ts";
import type { Project } from "../load-project.ts";

export interface UnitRegistries {
  /** The registry with the organs of the unit's province. */
  above(listed: Unit | undefined): Registry;
  /** The same with the organs of the unit. */
  own(listed: Unit | undefined): Registry;
}

/** Units of a list are made into organs one at a time, so that memory does not grow with the list. */
export function createUnitRegistries({ registry, patterns }: Project): UnitRegistries {
  const provinces = new Map<string, Registry>();
  const above = (listed: Unit | undefined): Registry => {
    if (listed?.province === undefined) return registry;
    const { province: name, provinceWord: levelWord = "tỉnh" } = listed;
    const known = provinces.get(`${levelWord} ${name}`);
    if (known) return known;
    const made = withOrgans(registry, organsOfUnit(patterns, { name, levelWord, verified: "no" }));
    provinces.set(`${levelWord} ${name}`, made);
    return made;
  };
  return {
    above,
    own: (listed) => (listed === undefined ? registry : withOrgans(above(listed), organsOfUnit(patterns, listed))),
  };
}

/** What the registry says itself was checked by a person; a list only fills what is missing there. */
function withOrgans(registry: Registry, organs: readonly Organ[]): Registry {
  return { ...registry, organs: new Map([...organs.map((organ) => [organ.id, organ] as const), ...registry.organs]) };
}
