/** Which khóa and which congresses a date or a year belongs to. */
import type { CongressFact, Organ, Registry, Term } from "./types.ts";

/** The khóa in office on an ISO date; on the day of a congress the new one. */
export function termOn(terms: readonly Term[], date: string): Term | undefined {
  return terms.findLast((term) => term.from <= date && (term.until === null || date <= term.until));
}

/** The congress of a level that a document of that year speaks of: the last one held before the year ends. */
export function congressFor(registry: Registry, level: CongressFact["level"], year: number): CongressFact | undefined {
  return registry.congresses.findLast(
    (fact) => fact.level === level && fact.fromYear <= year && (fact.untilYear === null || year <= fact.untilYear),
  );
}

/** True when the organ exists on the ISO date. */
export function existsOn(organ: Organ, date: string): boolean {
  return (organ.from === undefined || organ.from <= date) && (organ.until === undefined || date <= organ.until);
}
