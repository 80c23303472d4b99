/** Pinned reviews of another year → those that the registry finds due in the child's year. */
import type { Item, Model, Reviews } from "../../model/types.ts";
import { dueReviews } from "../../registry/reviews/due.ts";
import type { Registry } from "../../registry/types.ts";
import type { Todo } from "./types.ts";

/** The model with its pinned reviews recomputed when the year is another; reviews of the same year stay. */
export function reviewsOfYear(
  model: Model,
  { parent: from, child: to }: { parent: number; child: number },
  registry: Registry,
  todos: Todo[],
): Model {
  if (from === to) return model;
  const due = new Map(dueReviews(registry, { year: to }).map((review) => [review.directive, review]));
  const renew = (reviews: Reviews | null, id: string): Reviews | null => {
    if (!reviews || reviews.list.length === 0) return reviews;
    const levels = new Set(reviews.list.flatMap(({ directive }) => registry.directives.get(directive)?.level ?? []));
    todos.push({
      id,
      what: `Đối chiếu danh sách sơ kết, tổng kết năm ${to} đã tính lại.`,
      why: `Danh sách của cấp trên là của năm ${from}.`,
    });
    const list = [...due.values()]
      .filter(({ directive }) => levels.has(registry.directives.get(directive)?.level ?? "own"))
      .map(({ directive, years, kind }) => ({ directive, years, kind, month: null, with: [], object: null }));
    return { ...reviews, list };
  };
  const inItems = (items: readonly Item[]): Item[] =>
    items.map((item) => ({
      ...item,
      reviews: renew(item.reviews, item.id),
      points: inItems(item.points),
      items: inItems(item.items),
    }));
  return {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      reviews: renew(section.reviews, section.id),
      items: inItems(section.items),
    })),
    footnotes: model.footnotes.map((note) => ({ ...note, reviews: renew(note.reviews, note.id) })),
  };
}
