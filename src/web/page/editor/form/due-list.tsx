/** Reviews that fall due in the year → a line each with the arithmetic, ticked where the part takes it. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { ReviewRow } from "../../../../index.ts";
import { levelNames } from "../../../../report/level-names.ts";
import { fold } from "../../look/fold.ts";
import { choose, isTaken } from "../state/review-choice.ts";
import type { Reviews } from "../state/types.ts";

interface Props {
  path: string;
  reviews: Reviews;
  /** Null until they are known. */
  due: readonly ReviewRow[] | null;
  change: (next: Reviews) => void;
}

export function DueList({ path, reviews, due, change }: Props): JSX.Element {
  const id = useId();
  const [words, setWords] = useState("");
  if (!due) return <p class="muted">Đang tính các văn bản đến hạn…</p>;
  const taken = due.filter((row) => isTaken(reviews, row)).length;
  const wanted = fold(words).split(/\s+/);
  const shown = due.filter((row) => {
    const text = fold(`${row.name} ${row.title} ${row.kind}`);
    return wanted.every((word) => text.includes(word));
  });
  return (
    <details open={taken < 8} data-part={`${path}.only`}>
      <summary>
        Đang lấy {taken} trong {due.length} văn bản đến hạn
      </summary>
      <Levels path={path} reviews={reviews} due={due} change={change} />
      <label class="unseen" for={id}>
        Lọc danh sách đến hạn
      </label>
      <input
        id={id}
        type="search"
        placeholder="Lọc theo số, trích yếu; không cần dấu"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <ul class="due-list">
        {shown.map((row) => (
          <li key={`${row.directive} ${row.kind}`}>
            <label>
              <input
                type="checkbox"
                checked={isTaken(reviews, row)}
                onChange={({ currentTarget }) => change(choose(reviews, row, currentTarget.checked, due))}
              />
              <span>
                <strong>{row.name}</strong> {row.title}
                <small>
                  {row.kind}, {levelNames[row.level]}; {row.why}; tháng {row.month}
                </small>
                {row.caution === undefined ? null : <small class="caution">Lưu ý: {row.caution}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Levels of the directives that are taken; none ticked takes all. */
function Levels({ reviews, due, change }: Props & { due: readonly ReviewRow[] }): JSX.Element {
  const levels = [...new Set(due.map((row) => row.level))];
  return (
    <div class="row" role="group" aria-label="Cấp ban hành">
      <span class="muted">Chỉ lấy văn bản của:</span>
      {levels.map((level) => (
        <label key={level}>
          <input
            type="checkbox"
            checked={reviews.levels.includes(level)}
            onChange={({ currentTarget }) => {
              const others = reviews.levels.filter((one) => one !== level);
              change({ ...reviews, levels: currentTarget.checked ? [...others, level] : others });
            }}
          />
          {levelNames[level]}
        </label>
      ))}
    </div>
  );
}
