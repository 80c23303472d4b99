/** Registry ↔ plain JSON, so that a validated registry can be kept and taken again without reading its YAML. */
import type { Place } from "../base/diagnostic.ts";
import type { Directive, LeftOut, Organ, Registry } from "./types.ts";

/** The registry with lists in place of maps; order is kept. */
export interface RegistryJson extends Pick<Registry, "terms" | "congresses" | "reviewPolicy"> {
  directives: readonly Directive[];
  organs: readonly Organ[];
  leftOut?: { entries: [string, Place][]; tails: [string, Place][]; files: readonly Place[] };
}

/** The registry as data that `JSON.stringify` loses nothing of. */
export function registryToJson({ directives, organs, leftOut, ...rest }: Registry): RegistryJson {
  const lists = { ...rest, directives: [...directives.values()], organs: [...organs.values()] };
  return leftOut === undefined ? lists : { ...lists, leftOut: leftOutToJson(leftOut) };
}

/** The registry that `registryToJson` was given. */
export function registryFromJson({ directives, organs, leftOut, ...rest }: RegistryJson): Registry {
  const maps = { ...rest, directives: byId(directives), organs: byId(organs) };
  if (leftOut === undefined) return maps;
  return { ...maps, leftOut: { ...leftOut, entries: new Map(leftOut.entries), tails: new Map(leftOut.tails) } };
}

function leftOutToJson({ entries, tails, files }: LeftOut): NonNullable<RegistryJson["leftOut"]> {
  return { entries: [...entries], tails: [...tails], files };
}

function byId<T extends { id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}
