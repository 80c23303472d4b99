/** A year → the reviews that fall due in it, by month, each with the arithmetic that made it due. */
import type { JSX } from "preact";
import { levelNames } from "../../../report/level-names.ts";
import type { Reviews } from "../../api.ts";
import { useAsked } from "../ask/use-asked.ts";
import { Problems, Stop } from "../shell/problems.tsx";

type Row = Reviews["reviews"][number];

export function DueReviews({ year }: { year: number }): JSX.Element {
  const { value, problem } = useAsked<Reviews>(`/api/reviews?year=${year}`);
  const byMonth = value?.reviews.toSorted((a, b) => a.month - b.month) ?? [];
  return (
    <section aria-labelledby="den-han" class="due">
      <h2 id="den-han">Sơ kết, tổng kết, đánh giá đến hạn{value === null ? "" : ` (${byMonth.length})`}</h2>
      {problem === null ? null : <Stop problem={problem} />}
      {value === null ? problem === null && <p aria-busy="true">Đang tính…</p> : <Problems list={value.problems} />}
      {value !== null && byMonth.length === 0 ? (
        <p>Năm {year} không có văn bản nào trong danh mục đến kỳ sơ kết, tổng kết.</p>
      ) : (
        <DueTable rows={byMonth} />
      )}
    </section>
  );
}

function DueTable({ rows }: { rows: readonly Row[] }): JSX.Element {
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label="Bảng các văn bản đến hạn">
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">
              Tháng
            </th>
            <th scope="col">Văn bản</th>
            <th scope="col">Cách tính</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.directive}>
              <td class="number">{row.month}</td>
              <th scope="row">
                {row.name}
                <small>
                  {row.title} ({levelNames[row.level] ?? row.level})
                </small>
              </th>
              <td>
                {row.kind} {row.years} năm <small>{row.why}</small>
                {row.caution === undefined ? null : <small class="caution">Lưu ý: {row.caution}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
