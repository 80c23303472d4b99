/** `soan reviews`: a year and perhaps a level in; the reviews that fall due, with their directives, out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { loadRegistry } from "../registry/load-registry.ts";
import { dueReviews } from "../registry/reviews/due.ts";
import { replacedBefore } from "../registry/reviews/replaced.ts";
import type { Directive, Review } from "../registry/types.ts";
import { checkProject } from "./check-project.ts";

export interface ReviewsOptions {
  year: number;
  level?: Directive["level"];
}

/** A review with the words that name its directive. */
export interface ReviewRow extends Review {
  level: Directive["level"];
  /** Kind, number-symbol: `Nghị quyết số 29-NQ/TW`. */
  name: string;
  title: string;
  /** Another text took its place before the year: `reviews: auto` leaves it out unless it is named. */
  replaced: boolean;
}

export interface ReviewsResult {
  year: number;
  reviews: ReviewRow[];
  diagnostics: Diagnostic[];
  exitCode: 0 | 1 | 2;
}

/** Lists what falls due in the year, by kind, level, month and id. */
export function reviews(host: Host, { year, level }: ReviewsOptions): ReviewsResult {
  const noProject = checkProject(host, ["data"]);
  if (noProject) return { year, reviews: [], diagnostics: [noProject], exitCode: 2 };
  const { registry, diagnostics } = loadRegistry(host);
  const due = dueReviews(registry, level === undefined ? { year } : { year, level });
  const rows = due.flatMap((review) => {
    const directive = registry.directives.get(review.directive);
    return directive === undefined
      ? []
      : [
          {
            ...review,
            level: directive.level,
            name: nameOf(directive),
            title: directive.title,
            replaced: replacedBefore(registry, directive, year),
          },
        ];
  });
  return { year, reviews: rows, diagnostics, exitCode: hasErrors(diagnostics) ? 1 : 0 };
}

function nameOf({ kind, number, symbol, id }: Directive): string {
  return number === null || symbol === null ? `${kind} (${id})` : `${kind} số ${id.split("@")[0]}`;
}
