/** Where the printing of a template stands: the value at hand and what is around it. */
import { lookUp } from "../look-up.ts";
import type { Session } from "../session.ts";

export interface Scope {
  /** `this`: what names are looked up in. */
  value: unknown;
  /** What `../` leads to. */
  outer: Scope | undefined;
  /** `@index`, `@first`, `@last` of the innermost list. */
  place: ListPlace;
  run: Run;
}

export interface ListPlace {
  index: number;
  last: number;
}

/** What all scopes of one printing share. */
export interface Run {
  /** `@root`. */
  root: object;
  session: Session;
  /** Partials inside partials at this moment. */
  depth: number;
  /** A partial calls itself without end; no more partials are printed. */
  endless: boolean;
  /** A value was missing: the markup has holes and is of no use. */
  incomplete: boolean;
  /** Places that were complained of: a list repeats them for every item. */
  said: Set<string>;
}

/** The scope for a value inside another scope. */
export function enter(outer: Scope, value: unknown, place = outer.place): Scope {
  return { value, outer, place, run: outer.run };
}

/** The path of the data that the innermost value around comes from. */
export function originOf(scope: Scope | undefined): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const from = lookUp(at.value, ["from"]);
    if (typeof from === "string" && from !== "") return from;
  }
  return undefined;
}
