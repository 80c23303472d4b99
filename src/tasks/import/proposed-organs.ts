/** A registry and organs that a document proposes → the registry as it is once they are accepted. */
import type { Organ, Registry } from "../../registry/types.ts";

/** The registry itself is not changed. */
export function withOrgans(registry: Registry, organs: readonly Organ[]): Registry {
  return organs.length === 0
    ? registry
    : { ...registry, organs: new Map([...registry.organs, ...organs.map((organ) => [organ.id, organ] as const)]) };
}
