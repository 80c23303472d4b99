/** Reviews of another year, pinned or in words → those that the registry finds due in the child's year. */
import type { Bullet, Item, Model, Reviews } from "../../model/types.ts";
import type { Registry } from "../../registry/types.ts";
import { rollReviews } from "../rollover/roll-reviews.ts";
import { pinTextReviews } from "./text-reviews.ts";
import type { Todo } from "./types.ts";

interface Holder {
  id: string;
  bullets: Bullet[];
  reviews: Reviews | null;
}

/** The model with its reviews recomputed when the year is another; reviews of the same year stay. */
export function reviewsOfYear(
  model: Model,
  { parent: from, child: to }: { parent: number; child: number },
  registry: Registry,
  todos: Todo[],
): Model {
  if (from === to) return model;
  const renew = <T extends Holder>(holder: T): T => {
    const { bullets, reviews, gone } = pinTextReviews(holder, registry, to);
    if (gone.length > 0)
      todos.push({
        id: holder.id,
        what: `Đã bỏ ${gone.length} dòng sơ kết, tổng kết không phải mốc của năm ${to}: ${gone.join("; ")}.`,
        why: `Các mốc ấy là của năm ${from}; mốc của năm ${to} được tính lại từ danh mục.`,
      });
    const rolled = reviews && rollReviews(reviews, registry, { from, to });
    if (rolled)
      todos.push({
        id: holder.id,
        what: `Đối chiếu danh sách sơ kết, tổng kết năm ${to} đã tính lại.`,
        why: `Danh sách của cấp trên là của năm ${from}.`,
      });
    return { ...holder, bullets, reviews: rolled?.reviews ?? (gone.length > 0 ? holder.reviews : reviews) };
  };
  const inItems = (items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...renew(item), points: inItems(item.points), items: inItems(item.items) }));
  return {
    ...model,
    sections: model.sections.map((section) => ({ ...renew(section), items: inItems(section.items) })),
    footnotes: model.footnotes.map(renew),
  };
}
