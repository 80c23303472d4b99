/** The registry and a year in; the reviews that fall due in that year, with their arithmetic, out. */
import type { Directive, Registry, Review } from "../types.ts";
import { anniversaryOf } from "./anniversary.ts";
import { cautionsOf } from "./caution.ts";
import { kindsFor, spansFor } from "./policy.ts";

export interface DueQuery {
  year: number;
  /** Level of the directives; all levels when absent. */
  level?: Directive["level"] | undefined;
}

/** Reviews due in the year, by date of the anniversary. A document's own predecessors (level `own`) are not reviewed. */
export function dueReviews(registry: Registry, { year, level }: DueQuery): Review[] {
  const due = [...registry.directives.values()]
    .filter((directive) => directive.level !== "own" && (level === undefined || directive.level === level))
    .flatMap((directive) => reviewsOf(registry, directive, year));
  return due.sort((a, b) => a.sort.localeCompare(b.sort, "en")).map(({ review }) => review);
}

function reviewsOf(registry: Registry, directive: Directive, year: number): { sort: string; review: Review }[] {
  if (directive.date === null) return [];
  const issued = Number(directive.date.slice(0, 4));
  const years = year - issued;
  if (!spansFor(registry.reviewPolicy, directive, year).includes(years)) return [];
  const [kind] = kindsFor(registry.reviewPolicy, directive, years, year);
  const anniversary = anniversaryOf(directive.date, years);
  if (kind === undefined || !anniversary) return [];
  const cautions = cautionsOf(registry, directive, year);
  const review: Review = {
    directive: directive.id,
    kind,
    years,
    month: anniversary.month,
    year,
    why: anniversary.why,
    ...(cautions.length === 0 ? {} : { caution: cautions.join(" ") }),
  };
  return [{ sort: `${anniversary.date} ${directive.id}`, review }];
}
