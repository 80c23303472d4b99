/** A line of text → where names of organs stand in it: those of the registry, and those that the grammar of organs allows. */
import { remembering } from "../base/text/remember.ts";
import { groupIssuers, scanIssuer, type KnownIssuers } from "../registry/citation/scan-issuer.ts";
import type { Registry } from "../registry/types.ts";
import type { Range } from "./types.ts";

/** Lines of so many documents are remembered. */
const MOST_LINES = 5000;

const prepared = new WeakMap<Registry, (text: string) => readonly Range[]>();
const START = /(?<![\p{L}\p{N}])\p{Lu}/gu;

/** Ranges of the names, in order, none inside another. */
export function findOrganNames(text: string, registry: Registry): readonly Range[] {
  let find = prepared.get(registry);
  if (!find) {
    const known = groupIssuers([...registry.organs.values()].map((organ) => organ.name));
    prepared.set(registry, (find = remembering((line) => findAll(line, known), MOST_LINES)));
  }
  return find(text);
}

function findAll(text: string, known: KnownIssuers): Range[] {
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
