/** A year → what last year's documents would become in it, then those that are chosen, written. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import type { RolledOver } from "../../api.ts";
import { ask, problemOf } from "../ask/ask.ts";
import { Dialog } from "../shell/dialog.tsx";
import { announce } from "../shell/live.tsx";
import { Problems, Stop } from "../shell/problems.tsx";
import { loadHome } from "./home-state.ts";
import { RolledRows } from "./rolled-rows.tsx";

interface RollDialogProps {
  year: number;
  onClose: () => void;
}

export function RollDialog({ year: proposed, onClose }: RollDialogProps): JSX.Element {
  const [year, setYear] = useState(proposed);
  const [preview, setPreview] = useState<RolledOver | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  const [busy, setBusy] = useState(false);

  const roll = async (body: { year: number; dryRun: boolean; ids?: string[] }): Promise<RolledOver | null> => {
    setBusy(true);
    setProblem(null);
    try {
      return await ask<RolledOver>("POST", "/api/rollover", body);
    } catch (error) {
      setProblem(problemOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  const look = async (): Promise<void> => {
    setPreview(null);
    setPreview(await roll({ year, dryRun: true }));
  };
  useEffect(() => void look(), []);

  const fresh = preview?.documents.filter(({ status }) => status === "written") ?? [];
  const chosen = preview?.dryRun === true ? fresh.filter(({ source }) => !left.has(source)) : [];
  const write = async (): Promise<void> => {
    const done = await roll({ year, dryRun: false, ids: chosen.map(({ source }) => source) });
    if (done === null) return;
    setPreview(done);
    const count = done.documents.filter(({ status }) => status === "written").length;
    announce(`Đã lập ${count} văn bản năm ${year}.`);
    await loadHome();
  };

  return (
    <Dialog title="Lập từ năm trước" onClose={onClose} wide>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label>
          Lập cho năm
          <input
            type="number"
            min={1977}
            max={2100}
            required
            value={year}
            onInput={(event) => setYear(Number(event.currentTarget.value))}
          />
        </label>
        <button type="submit" class="plain" disabled={busy}>
          Xem trước
        </button>
        <p class="muted grow">
          Năm, thời hạn, năm học được chuyển; số, ngày và văn bản cấp trên để trống; sơ kết, tổng kết tính lại. Văn bản
          của năm trước giữ nguyên.
        </p>
      </form>
      {problem === null ? null : <Stop problem={problem} />}
      {busy && preview === null ? <p aria-busy="true">Đang xem các văn bản của năm trước…</p> : null}
      {preview === null ? null : (
        <>
          <Problems list={preview.diagnostics} />
          <RolledRows result={preview} left={left} onLeave={setLeft} />
          <footer class="row">
            {preview.dryRun ? (
              <button type="button" disabled={busy || chosen.length === 0} onClick={() => void write()}>
                {chosen.length === 0 ? "Không có văn bản nào để lập" : `Lập ${chosen.length} văn bản năm ${year}`}
              </button>
            ) : (
              <button type="button" onClick={onClose}>
                Xong
              </button>
            )}
          </footer>
        </>
      )}
    </Dialog>
  );
}
