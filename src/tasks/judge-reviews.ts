/** A document's pinned reviews and the registry in; those whose arithmetic, kind or month is wrong out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ModelSource } from "../model/read-model.ts";
import type { ClaimedReview, Item, Model, Reviews } from "../model/types.ts";
import { judgeReview } from "../registry/reviews/judge.ts";
import { kindsFor } from "../registry/reviews/policy.ts";
import type { Registry } from "../registry/types.ts";

/** Judges every review that the document lists itself; those that `auto` finds are right by construction. */
export function judgeReviews({ model, placeOf }: ModelSource, registry: Registry): Diagnostic[] {
  return claimsIn(model).flatMap(({ claim, path }) =>
    judgeClaim(claim, model.year, registry).map((found) => ({ ...found, place: placeOf(path) })),
  );
}

interface Found {
  claim: ClaimedReview;
  path: string;
}

function claimsIn({ sections, appendices, footnotes }: Model): Found[] {
  return [
    ...sections.flatMap(({ reviews, items }, index) => [
      ...claimsOf(reviews, `sections[${index}]`),
      ...itemClaims(items, `sections[${index}].items`),
    ]),
    ...appendices.flatMap(({ items }, index) => itemClaims(items, `appendices[${index}].items`)),
    ...footnotes.flatMap(({ reviews }, index) => claimsOf(reviews, `footnotes[${index}]`)),
  ];
}

function itemClaims(items: readonly Item[], path: string): Found[] {
  return items.flatMap(({ reviews, points, items: inner }, index) => {
    const at = `${path}[${index}]`;
    return [...claimsOf(reviews, at), ...itemClaims(points, `${at}.points`), ...itemClaims(inner, `${at}.items`)];
  });
}

function claimsOf(reviews: Reviews | null, path: string): Found[] {
  return (reviews?.list ?? []).map((claim, index) => ({ claim, path: `${path}.reviews.list[${index}]` }));
}

/** What the officer left out is taken as the template prints it, so that only what was written can be wrong. */
function judgeClaim(
  { directive: id, years, kind, month }: ClaimedReview,
  year: number,
  registry: Registry,
): Diagnostic[] {
  const directive = registry.directives.get(id);
  const issued = directive?.date?.slice(0, 4);
  // Unknown ids and unknown dates are reported where they are needed for printing.
  if (directive === undefined || issued === undefined) return [];
  const span = years ?? year - Number(issued);
  const [usual = "tổng kết"] = kindsFor(registry.reviewPolicy, directive, span, year);
  const claim = { directive: id, years: span, kind: kind ?? usual };
  return judgeReview(month === null ? claim : { ...claim, month }, year, registry);
}
