/** A year → what an officer does for it, in order, and the reviews that fall due with their arithmetic. */
import type { JSX } from "preact";
import type { January } from "../../api.ts";
import { useAsked } from "../ask/use-asked.ts";
import { nextYear } from "../look/next-year.ts";
import { Stop } from "../shell/problems.tsx";
import { go } from "../shell/route.ts";
import { DueReviews } from "./due-reviews.tsx";
import { StepRow } from "./step-row.tsx";

export function JanuaryView({ year: asked }: { year: string | null }): JSX.Element {
  const today = new Date();
  const year = Number(asked) || nextYear(`${today.getFullYear()}-${today.getMonth() + 1}`);
  const january = useAsked<January>(`/api/january?year=${year}`);
  return (
    <>
      <div class="row head">
        <h1>Việc tháng Giêng năm {year}</h1>
        <button type="button" class="plain" onClick={() => go("january", String(year - 1))}>
          Năm {year - 1}
        </button>
        <button type="button" class="plain" onClick={() => go("january", String(year + 1))}>
          Năm {year + 1}
        </button>
      </div>
      {january.problem === null ? null : <Stop problem={january.problem} />}
      <div class="january">
        <section aria-labelledby="cac-buoc">
          <h2 id="cac-buoc">Các bước, theo thứ tự</h2>
          {january.value === null ? (
            january.problem === null && <p aria-busy="true">Đang xem các việc…</p>
          ) : (
            <ol class="steps">
              {january.value.steps.map((step) => (
                <StepRow key={step.id} step={step} year={year} />
              ))}
            </ol>
          )}
        </section>
        <DueReviews year={year} />
      </div>
    </>
  );
}
