/** Looks up directives and organs by id, and proposes what a wrong id may have meant. */
import { nearest } from "../base/nearest.ts";
import type { Directive, Organ, Registry } from "./types.ts";

/** The directive with this id. */
export function findDirective(registry: Registry, id: string): Directive | undefined {
  return registry.directives.get(id);
}

/** The organ with this id. */
export function findOrgan(registry: Registry, id: string): Organ | undefined {
  return registry.organs.get(id);
}

/** The id a wrong directive id was probably meant to be: the same number and symbol first, then the nearest spelling. */
export function suggestDirective(registry: Registry, wrongId: string): string | undefined {
  const designation = wrongId.split("@")[0]?.replaceAll(" ", "").toLowerCase() ?? "";
  const same = [...registry.directives.keys()].filter((id) => id.split("@")[0]?.toLowerCase() === designation);
  return (
    (same.length > 0 ? (nearest(wrongId, same) ?? same[0]) : undefined) ?? nearest(wrongId, registry.directives.keys())
  );
}

/** The id a wrong organ id, or an organ's name, was probably meant to be. */
export function suggestOrgan(registry: Registry, wrongId: string): string | undefined {
  const byId = nearest(wrongId, registry.organs.keys());
  if (byId !== undefined) return byId;
  const names = new Map([...registry.organs.values()].map((organ) => [organ.name, organ.id]));
  const name = nearest(wrongId, names.keys());
  return name === undefined ? undefined : names.get(name);
}
