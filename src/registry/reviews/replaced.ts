/** Directives that another text has replaced: what stands in their place, and whether a year's review still makes sense. */
import type { Directive, Registry } from "../types.ts";

/** The text that replaced a directive; undefined when none did, or none that the registry knows. */
export function successorOf(registry: Registry, directive: Directive): Directive | undefined {
  return directive.successor === undefined ? undefined : registry.directives.get(directive.successor);
}

/** True when the directive was replaced before the year began; one replaced during the year may still be reviewed in it. */
export function replacedBefore(registry: Registry, directive: Directive, year: number): boolean {
  const successor = successorOf(registry, directive);
  // An undated successor has at most its year, in its id.
  const issued = successor && (successor.date ?? /@(\d{4})/.exec(successor.id)?.[1]);
  return successor !== undefined && (issued === undefined || Number(issued.slice(0, 4)) < year);
}
