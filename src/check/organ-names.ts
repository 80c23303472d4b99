/** A line of text → where names of organs stand in it: those of the registry, and those that the grammar of organs allows. */
import { groupIssuers, scanIssuer, type KnownIssuers } from "../registry/citation/scan-issuer.ts";
import type { Registry } from "../registry/types.ts";
import type { Range } from "./types.ts";

const prepared = new WeakMap<Registry, KnownIssuers>();
const START = /(?<![\p{L}\p{N}])\p{Lu}/gu;

/** Ranges of the names, in order, none inside another. */
export function findOrganNames(text: string, registry: Registry): Range[] {
  const known = knownNames(registry);
  const found: Range[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const name = scanIssuer(text, match.index, known);
    if (!name) continue;
    found.push({ start: match.index, end: name.end });
    START.lastIndex = name.end;
  }
  return found;
}

function knownNames(registry: Registry): KnownIssuers {
  const known = prepared.get(registry);
  if (known) return known;
  const made = groupIssuers([...registry.organs.values()].map((organ) => organ.name));
  prepared.set(registry, made);
  return made;
}
