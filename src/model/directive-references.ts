/** A model → every directive id that it names outside its texts, with its path. */
import type { Item, Model, Reviews } from "./types.ts";

export interface DirectiveReference {
  id: string;
  path: string;
}

/** Ids in parents, reviews and appendices, in document order. `{{cite}}` inside texts is not looked at. */
export function directiveReferences(model: Model): DirectiveReference[] {
  return [
    ...model.parents.flatMap(({ directive }, index) =>
      directive === null ? [] : [{ id: directive, path: `parents[${index}].directive` }],
    ),
    ...model.sections.flatMap(({ reviews, items }, index) => [
      ...inReviews(reviews, `sections[${index}].reviews`),
      ...inItems(items, `sections[${index}].items`),
    ]),
    ...model.appendices.flatMap(({ directives, groups, items }, index) => [
      ...ids(directives, `appendices[${index}].directives`),
      ...groups.flatMap((group, at) => ids(group.directives, `appendices[${index}].groups[${at}].directives`)),
      ...inItems(items, `appendices[${index}].items`),
    ]),
    ...model.footnotes.flatMap(({ reviews }, index) => inReviews(reviews, `footnotes[${index}].reviews`)),
  ];
}

function ids(directives: readonly string[], path: string): DirectiveReference[] {
  return directives.map((id, index) => ({ id, path: `${path}[${index}]` }));
}

function inItems(items: readonly Item[], path: string): DirectiveReference[] {
  return items.flatMap((item, index) => [
    ...inReviews(item.reviews, `${path}[${index}].reviews`),
    ...inItems(item.points, `${path}[${index}].points`),
    ...inItems(item.items, `${path}[${index}].items`),
  ]);
}

function inReviews(reviews: Reviews | null, path: string): DirectiveReference[] {
  if (!reviews) return [];
  return [
    ...ids(reviews.only, `${path}.only`),
    ...ids(reviews.except, `${path}.except`),
    ...reviews.list.flatMap((claim, index) => [
      { id: claim.directive, path: `${path}.list[${index}].directive` },
      ...ids(claim.with, `${path}.list[${index}].with`),
    ]),
  ];
}
