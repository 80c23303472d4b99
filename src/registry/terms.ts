/** Which khóa and which congresses a date or a year belongs to. */
import type { CongressFact, Organ, Registry, Term } from "./types.ts";

/** The khóa in office on an ISO date; on the day of a congress the new one. */
export function termOn(terms: readonly Term[], date: string): Term | undefined {
  return terms.findLast((term) => term.from <= date && (term.until === null || date <= term.until));
}

/**
 * The congress of a level that a document of that year speaks of: the last one held before the year ends.
 * Provinces count their congresses each for itself, so a fact of a province is nobody else's.
 */
export function congressFor(
  registry: Registry,
  level: string,
  year: number,
  province?: string,
): CongressFact | undefined {
  return registry.congresses.findLast(
    (fact) =>
      fact.level === level &&
      fact.fromYear <= year &&
      (fact.untilYear === null || year <= fact.untilYear) &&
      (fact.province === undefined || fact.province === province),
  );
}

/** Names of the resolutions that an organ's documents of a year carry out: `central`, `superior`, `own`, and the `period`. */
export function congressWords(
  registry: Registry,
  issuer: Organ,
  superior: Organ | undefined,
  year: number,
): Record<string, string> {
  const words: Record<string, string> = {};
  const add = (key: string, level: string, organ: Organ): void => {
    const fact = congressFor(registry, level, year, provinceOf(organ));
    if (!fact) return;
    words[key] = fact.resolution.replaceAll("{territory}", organ.slots["territory"] ?? "").trim();
    if (fact.period !== undefined) words["period"] = fact.period;
  };
  add("central", "central", issuer);
  if (superior) add("superior", superior.level, superior);
  add("own", issuer.level, issuer);
  return words;
}

/** Proper name of the province that an organ is of, or lies in. */
export function provinceOf({ place }: Organ): string {
  return place.province ?? place.name;
}

/** True when the organ exists on the ISO date. */
export function existsOn(organ: Organ, date: string): boolean {
  return (organ.from === undefined || organ.from <= date) && (organ.until === undefined || date <= organ.until);
}
