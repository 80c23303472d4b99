/** A document that extends its superior's → which parts of it are the officer's own, and its conflicts in words. */
import { wordsOf } from "../../lineage/child/conflict-words.ts";
import { namesOf } from "../../lineage/child/names-of.ts";
import { NO_CHANGE } from "../../lineage/child/places.ts";
import { same } from "../../lineage/child/tree.ts";
import { hasStanding } from "../../lineage/clone/line.ts";
import { sayText } from "../../lineage/clone/say-text.ts";
import type { Child } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import type { Registry } from "../../registry/types.ts";
import type { ChildFacts } from "./types.ts";

const FEWEST_SIDES = 2;

/** `base`: the superior's document at the child's level, for names of parts; undefined when there is none to be had. */
export function childFacts(child: Child, base: Model | undefined, registry: Registry): ChildFacts {
  const { changes, conflicts, head } = child;
  const say = sayer(child, base, registry);
  const nameOf = namesOf(base === undefined ? [] : [base], child, say);
  const own = [...changes].filter(([, change]) => !same({ ...change, undo: [] }, NO_CHANGE)).map(([key]) => key);
  return {
    superior: child.extends,
    own: [...Object.keys(head), ...own],
    conflicts: [...conflicts]
      .filter(([, conflict]) => Object.keys(conflict).length >= FEWEST_SIDES)
      .map(([key, conflict]) => ({ key, name: nameOf(key), ...wordsOf(conflict, say) })),
  };
}

/** Texts as the child prints them. */
function sayer({ issuer, year }: Child, base: Model | undefined, registry: Registry): (text: string) => string {
  const organ = registry.organs.get(issuer);
  if (organ === undefined) return (text) => text;
  const body = base?.body ?? (hasStanding(organ) ? "standing" : null);
  return (text) => sayText(text, { organ, body, year, registry });
}
