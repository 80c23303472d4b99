/** A run of a batch → its progress bar with rate and time left, the button that stops it, and how it ended. */
import type { JSX } from "preact";
import { countText } from "../look/counts.ts";
import { Problems, Stop } from "../shell/problems.tsx";
import { durationText, paceOf } from "./pace.ts";
import { cancelBatch } from "./run-batch.ts";
import type { Run } from "./run-batch.ts";

/** More is read in the ledger, unit by unit. */
const MOST_TOLD = 20;

export function RunPanel({ run }: { run: Run }): JSX.Element {
  const { done, total, failed, ended, problem, first, now } = run;
  if (problem !== null) return <Stop problem={problem} />;
  if (ended !== null) return <Ending run={run} />;
  const since = first ?? { at: now, done };
  const { perSecond, secondsLeft } = paceOf(done - since.done, total - done, now - since.at);
  return (
    <section class="run" aria-label="Đang soạn">
      <progress aria-label="Tiến độ" value={total === 0 ? undefined : done} max={total === 0 ? undefined : total} />
      <div class="row">
        <p>
          {total === 0
            ? "Đang chuẩn bị…"
            : `${countText(done)}/${countText(total)} văn bản${failed === 0 ? "" : `, ${countText(failed)} có lỗi`}`}
          {perSecond < 1 ? "" : `; ${countText(Math.round(perSecond))} văn bản mỗi giây`}
          {secondsLeft === null ? "" : `; còn khoảng ${durationText(secondsLeft)}`}
        </p>
        <button type="button" class="danger" disabled={run.job === null} onClick={() => void cancelBatch()}>
          Dừng
        </button>
        <span class="muted">Dừng rồi chạy lại thì soạn nốt phần còn lại.</span>
      </div>
    </section>
  );
}

function Ending({ run: { ended, done, total } }: { run: Run }): JSX.Element | null {
  if (ended === null || ended.type === "failed") return null;
  if (ended.type === "cancelled")
    return (
      <p role="status" class="run">
        Đã dừng ở {countText(done)}/{countText(total)} văn bản. Chạy lại thì soạn nốt phần còn lại.
      </p>
    );
  const { documents, diagnostics } = ended.result;
  const count = (status: (typeof documents)[number]["status"]): number =>
    documents.filter((one) => one.status === status).length;
  const parts = [
    `${countText(count("written"))} đã soạn`,
    `${countText(count("unchanged"))} không đổi`,
    `${countText(count("held"))} giữ lại`,
    `${countText(count("failed"))} có lỗi`,
  ];
  return (
    <section class="run" aria-label="Kết quả lần chạy">
      <p role="status">
        Xong {countText(documents.length)} văn bản: {parts.join(", ")}.
      </p>
      {diagnostics.length === 0 ? null : (
        <details>
          <summary>{countText(diagnostics.length)} điều cần xem</summary>
          <Problems list={diagnostics.slice(0, MOST_TOLD)} />
          {diagnostics.length > MOST_TOLD ? (
            <p class="muted">
              Còn {countText(diagnostics.length - MOST_TOLD)} điều nữa; lỗi của từng đơn vị ở sổ dưới.
            </p>
          ) : null}
        </details>
      )}
    </section>
  );
}
