/** Conflicts of an updated document → one side chosen for each, written into its file, and the update finished. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import type { ConflictSide, OpenDocument, Saved } from "../../api.ts";
import { ask, problemOf } from "../ask/ask.ts";
import { useAsked } from "../ask/use-asked.ts";
import { announce } from "../shell/live.tsx";
import { Stop } from "../shell/problems.tsx";
import { go } from "../shell/route.ts";
import { Conflict } from "./conflict.tsx";
import { requestUpdate } from "./request.ts";

export function ConflictsStep({ id }: { id: string }): JSX.Element {
  const { value, problem: unread, again } = useAsked<OpenDocument>(`/api/document?id=${encodeURIComponent(id)}`);
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictSide>>>({});
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  const [busy, setBusy] = useState(false);
  const conflicts = value?.child?.conflicts ?? [];
  const chosen = conflicts.filter(({ key }) => choices[key] !== undefined).length;

  const finish = async (open: OpenDocument): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const settled = await ask<OpenDocument>("POST", "/api/settle", { id, text: open.text, choices });
      const saved = await ask<Saved>("POST", "/api/save", { id, text: settled.text, version: open.version ?? "" });
      if (saved.status === "changed") {
        setProblem(changedOnDisk);
        again();
        return;
      }
      await requestUpdate({ id, file: null, answers: new Map(), dryRun: false });
      announce("Đã cập nhật xong theo cấp trên.");
      go("document", id);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };

  if (value === null) return unread === null ? <p aria-busy="true">Đang đọc văn bản…</p> : <Stop problem={unread} />;
  return (
    <div class="wizard">
      <p>
        Có {conflicts.length} chỗ cả hai bên cùng sửa. Chữ tô màu là chữ khác với bản cũ. Chọn một bản cho mỗi chỗ; muốn
        ghép hai bên thì chọn bản gần hơn rồi sửa tiếp trong trang sửa văn bản.
      </p>
      {problem === null ? null : <Stop problem={problem} />}
      {conflicts.map((row) => (
        <Conflict
          key={row.key}
          row={row}
          choice={choices[row.key]}
          onChoose={(side) => setChoices({ ...choices, [row.key]: side })}
        />
      ))}
      <footer class="row">
        <button type="button" disabled={busy || chosen < conflicts.length} onClick={() => void finish(value)}>
          Lấy các bản đã chọn và mở văn bản
        </button>
        <span class="muted" role="status">
          Đã chọn {chosen}/{conflicts.length} chỗ.
        </span>
      </footer>
    </div>
  );
}

const changedOnDisk: Diagnostic = {
  code: "changed-on-disk",
  severity: "error",
  what: "Tệp của văn bản vừa được sửa ở nơi khác nên chưa ghi gì.",
  why: "Ghi tiếp sẽ làm mất chỗ vừa sửa ấy.",
  fix: "Xem lại các chỗ dưới đây theo tệp mới rồi chọn lại.",
};
