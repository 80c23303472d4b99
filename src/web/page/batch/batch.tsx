/** The batches of the project → the one that is open: run it, watch it, read its ledger. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Books } from "../../api.ts";
import { useAsked } from "../ask/use-asked.ts";
import { home, homeProblem, loadHome } from "../home/home-state.ts";
import { Problems, Stop } from "../shell/problems.tsx";
import { go } from "../shell/route.ts";
import { Ledger } from "./ledger.tsx";
import { run, startBatch } from "./run-batch.ts";
import { RunPanel } from "./run-panel.tsx";

/** `name`: the batch in the address; the first one when there is none. */
export function Batch({ name: asked }: { name: string | null }): JSX.Element {
  const books = useAsked<Books>("/api/status");
  const [force, setForce] = useState(false);
  useEffect(() => {
    if (home.peek() === null) void loadHome();
  }, []);
  const ended = run.value?.ended ?? null;
  // The ledger is another one when a run has ended.
  useEffect(() => {
    if (ended !== null) books.again();
  }, [ended]);
  const batches = home.value?.batches ?? [];
  const name = asked ?? batches[0]?.name ?? "";
  const book = books.value?.books.find(({ batch }) => batch === name);
  const going = run.value !== null && run.value.ended === null && run.value.problem === null;

  return (
    <>
      <h1>Soạn hàng loạt</h1>
      {homeProblem.value === null ? null : <Stop problem={homeProblem.value} />}
      {home.value !== null && batches.length === 0 ? (
        <p>
          Chưa có đợt soạn nào. Mỗi đợt là một tệp trong thư mục data/batches: văn bản gốc, các đơn vị và chỗ khác nhau.
        </p>
      ) : (
        <form
          class="row head"
          onSubmit={(event) => {
            event.preventDefault();
            void startBatch(name, force);
          }}
        >
          <label class="grow">
            Đợt soạn
            <select value={name} onChange={(event) => go("batch", event.currentTarget.value)}>
              {batches.map((batch) => (
                <option key={batch.name} value={batch.name}>
                  {batch.title === batch.name ? batch.name : `${batch.title} (${batch.name})`}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input type="checkbox" checked={force} onChange={(event) => setForce(event.currentTarget.checked)} />
            Soạn lại cả bản không đổi
          </label>
          <button type="submit" disabled={going || name === ""}>
            Soạn cả đợt
          </button>
        </form>
      )}
      {run.value === null || run.value.name !== name ? null : <RunPanel run={run.value} />}
      <div class="row head">
        <h2>Sổ theo dõi</h2>
        {book === undefined ? null : (
          <a href={`/api/batches/summary?name=${encodeURIComponent(name)}`} target="_blank" rel="noreferrer">
            Mở bảng tổng hợp để in
          </a>
        )}
      </div>
      {books.problem === null ? null : <Stop problem={books.problem} />}
      {books.value === null ? null : <Problems list={books.value.problems} />}
      {book !== undefined ? <Ledger book={book} /> : books.value !== null && <p>Đợt này chưa soạn lần nào.</p>}
    </>
  );
}
