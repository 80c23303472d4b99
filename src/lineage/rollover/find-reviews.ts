/** A model → every list of reviews in it, with its path. */
import type { Item, Model, Reviews } from "../../model/types.ts";

export interface ReviewsAt {
  path: string;
  reviews: Reviews;
}

/** Reviews of sections, items, points, appendices and footnotes, in document order. */
export function findReviews({ sections, appendices, footnotes }: Model): ReviewsAt[] {
  return [
    ...sections.flatMap(({ reviews, items }, index) => [
      ...at(reviews, `sections[${index}]`),
      ...inItems(items, `sections[${index}].items`),
    ]),
    ...appendices.flatMap(({ items }, index) => inItems(items, `appendices[${index}].items`)),
    ...footnotes.flatMap(({ reviews }, index) => at(reviews, `footnotes[${index}]`)),
  ];
}

function inItems(items: readonly Item[], path: string): ReviewsAt[] {
  return items.flatMap(({ reviews, points, items: inner }, index) => [
    ...at(reviews, `${path}[${index}]`),
    ...inItems(points, `${path}[${index}].points`),
    ...inItems(inner, `${path}[${index}].items`),
  ]);
}

function at(reviews: Reviews | null, path: string): ReviewsAt[] {
  return reviews ? [{ path: `${path}.reviews`, reviews }] : [];
}
