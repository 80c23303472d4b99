/** A pinned list of reviews → the list that falls due in the new year, in the same style and for the same levels. */
import { moveYears } from "./move-years.ts";
import type { ClaimedReview, Reviews } from "../../model/types.ts";
import { dueReviews } from "../../registry/reviews/due.ts";
import { kindsFor } from "../../registry/reviews/policy.ts";
import { selectReviews } from "../../registry/reviews/select.ts";
import type { Directive, Registry, Review } from "../../registry/types.ts";

export interface RolledReviews {
  reviews: Reviews;
  kept: string[];
  dropped: string[];
  added: string[];
}

/** Undefined when nothing is pinned: `auto` works out the list by itself. A list that a year left empty fills again. */
export function rollReviews(
  reviews: Reviews,
  registry: Registry,
  { from, to }: { from: number; to: number },
): RolledReviews | undefined {
  const emptied = reviews.list.length === 0 && !reviews.auto && reviews.levels.length > 0;
  if (reviews.list.length === 0 && !emptied) return undefined;
  const levels = reviews.levels.length > 0 ? reviews.levels : levelsOf(reviews.list, registry);
  const due = selectReviews(registry, dueReviews(registry, { year: to }), { ...reviews, levels });
  const old = new Map(reviews.list.map((claim) => [claim.directive, claim]));
  // Beside `auto` the officer pins what `auto` would not write; nothing new is pinned for her.
  const wanted = reviews.auto ? due.filter(({ directive }) => old.has(directive)) : due;
  const undated = reviews.list.filter(({ directive }) => (registry.directives.get(directive)?.date ?? null) === null);
  const list = [
    ...wanted.map((review) => claimFor(review, reviews.list, registry, { from, to })),
    ...undated.map((claim) => ({ ...claim, years: claim.years === null ? null : claim.years + to - from })),
  ];
  const now = new Set(list.map(({ directive }) => directive));
  return {
    reviews: {
      ...reviews,
      list,
      // Without this a year in which a level has nothing due would lose that level for good.
      levels: sameLevels(levels, levelsOf(list, registry)) || reviews.auto ? reviews.levels : levels,
    },
    kept: [...old.keys()].filter((id) => now.has(id)),
    dropped: [...old.keys()].filter((id) => !now.has(id)),
    added: [...now].filter((id) => !old.has(id)),
  };
}

function levelsOf(list: readonly ClaimedReview[], registry: Registry): Directive["level"][] {
  return [...new Set(list.flatMap(({ directive }) => registry.directives.get(directive)?.level ?? []))];
}

function sameLevels(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((level) => other.includes(level));
}

/** Says as much as the claims of the old year said: years, kind, month. */
function claimFor(
  { directive: id, years, kind, month }: Review,
  old: readonly ClaimedReview[],
  registry: Registry,
  { from, to }: { from: number; to: number },
): ClaimedReview {
  const before = old.find(({ directive }) => directive === id);
  const kinds = new Set(old.flatMap((claim) => claim.kind ?? []));
  const [habit] = kinds.size === 1 ? kinds : [];
  const directive = registry.directives.get(id);
  const accepted = directive ? kindsFor(registry.reviewPolicy, directive, years, to) : [];
  const object = before?.object ?? null;
  return {
    directive: id,
    years: old.some((claim) => claim.years !== null) ? years : null,
    kind: kinds.size === 0 ? null : habit !== undefined && accepted.includes(habit) ? habit : kind,
    month: old.some((claim) => claim.month !== null) ? month : null,
    with: before?.with ?? [],
    object: object === null ? null : moveYears(object, { from, to, registry }).text,
  };
}
