/** The anniversary reviews of a part → those that fall due, ticked where they are taken, and those pinned by hand. */
import type { JSX } from "preact";
import type { Reviews as DueReviews } from "../../../api.ts";
import { useAsked } from "../../ask/use-asked.ts";
import { rearrange } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import type { Reviews } from "../state/types.ts";
import { Choice } from "./choice.tsx";
import { DueList } from "./due-list.tsx";
import { PinnedReviews } from "./pinned-reviews.tsx";
import { useAt, useDesk } from "./use-desk.ts";

const STYLES = [
  { value: "", words: "Theo mẫu văn bản" },
  { value: "numbered", words: "Đánh số (1)-, (2)-" },
  { value: "bullets", words: "Gạch đầu dòng" },
];

export function ReviewsForm({ path }: { path: string }): JSX.Element | null {
  const reviews = useAt(path) as Reviews | null | undefined;
  return reviews ? <ReviewsPart path={path} reviews={reviews} /> : null;
}

function ReviewsPart({ path, reviews }: { path: string; reviews: Reviews }): JSX.Element {
  const desk = useDesk();
  const year = useAt("year") as number;
  const due = useAsked<DueReviews>(`/api/reviews?year=${year}`);
  const change = (next: Reviews | null): void => rearrange(desk, (model) => setAt(model, path, next));
  return (
    <fieldset class="reviews" data-part={path}>
      <legend>Sơ kết, tổng kết, đánh giá năm {year}</legend>
      <div class="row">
        <label>
          <input
            type="checkbox"
            data-path={`${path}.auto`}
            checked={reviews.auto}
            onChange={({ currentTarget }) => change({ ...reviews, auto: currentTarget.checked })}
          />
          Máy tự tìm văn bản đến hạn
        </label>
        <Choice path={`${path}.style`} label="Kiểu liệt kê" options={STYLES} />
        <button type="button" class="tool" onClick={() => change(null)}>
          Bỏ danh sách này
        </button>
      </div>
      {due.problem ? <p role="alert">{due.problem.what}</p> : null}
      {reviews.auto ? <DueList path={path} reviews={reviews} due={due.value?.reviews ?? null} change={change} /> : null}
      <PinnedReviews path={path} list={reviews.list} />
    </fieldset>
  );
}
