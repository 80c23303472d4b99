/** Reviews that fall due and what a document asks for → those that `reviews: auto` writes into it. */
import type { Directive, Registry, Review } from "../types.ts";
import { replacedBefore } from "./replaced.ts";

export interface ReviewChoice {
  /** Levels of the directives to take; empty takes all. */
  levels: readonly Directive["level"][];
  /** Ids to take; empty takes all that are not replaced. */
  only: readonly string[];
  /** Ids to leave out. */
  except: readonly string[];
}

/** Keeps what was asked for. A text that was replaced before the year is written only when `only` names it. */
export function selectReviews(
  registry: Registry,
  due: readonly Review[],
  { levels, only, except }: ReviewChoice,
): Review[] {
  return due.filter(({ directive: id, year }) => {
    const directive = registry.directives.get(id);
    if (!directive || except.includes(id)) return false;
    if (levels.length > 0 && !levels.includes(directive.level)) return false;
    return only.length > 0 ? only.includes(id) : !replacedBefore(registry, directive, year);
  });
}
