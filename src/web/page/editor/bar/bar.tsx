/** The line above form and pages: title, state of saving, and everything that is done with the document as a whole. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { href } from "../../shell/route.ts";
import { Dialog } from "../../shell/dialog.tsx";
import { Stop } from "../../shell/problems.tsx";
import { announce } from "../../shell/live.tsx";
import { useDesk } from "../form/use-desk.ts";
import { step } from "../state/change.ts";
import type { Download, FileKind } from "../../ask/download.ts";
import { fetchSaved } from "../state/download.ts";
import { save } from "../state/save.ts";
import { titleWords } from "../state/title-words.ts";
import { SavingState } from "./saving-state.tsx";

interface Props {
  /** True when LibreOffice can make a PDF. */
  pdf: boolean;
  yaml: boolean;
  showYaml: (show: boolean) => void;
}

export function Bar({ pdf, yaml, showYaml }: Props): JSX.Element {
  const desk = useDesk();
  const [busy, setBusy] = useState<FileKind | null>(null);
  const [answer, setAnswer] = useState<{ kind: FileKind; made: Extract<Download, { status: "refused" }> } | null>(null);
  const { past, future } = desk.history.value;
  const fetchFile = async (kind: FileKind, standing = false): Promise<void> => {
    setBusy(kind);
    const made = await fetchSaved(desk, kind, standing);
    setBusy(null);
    setAnswer(made.status === "sent" ? null : { kind, made });
    if (made.status === "sent") announce(`Đã tải ${made.name} về thư mục tải xuống.`);
  };
  return (
    <div class="bar">
      <h1 title={desk.file.value}>{desk.model.value ? titleWords(desk.model.value) : desk.id}</h1>
      <SavingState />
      <div class="row actions">
        <button type="button" aria-keyshortcuts="Control+S" title="Ctrl+S" onClick={() => void save(desk)}>
          Lưu
        </button>
        <button
          type="button"
          class="plain"
          disabled={past.length === 0 && desk.waiting.value === null}
          title="Ctrl+Z hoặc Alt+Backspace"
          onClick={() => void step(desk, "undo")}
        >
          Hoàn tác
        </button>
        <button
          type="button"
          class="plain"
          disabled={future.length === 0}
          title="Ctrl+Y"
          onClick={() => void step(desk, "redo")}
        >
          Làm lại
        </button>
        <button type="button" class="plain" disabled={busy !== null} onClick={() => void fetchFile("docx")}>
          {busy === "docx" ? "Đang soạn…" : "Tải Word"}
        </button>
        {pdf ? (
          <button type="button" class="plain" disabled={busy !== null} onClick={() => void fetchFile("pdf")}>
            {busy === "pdf" ? "Đang soạn…" : "PDF"}
          </button>
        ) : null}
        <button
          type="button"
          class="plain"
          disabled={busy !== null}
          title="Tệp Word kèm góp ý ở lề"
          onClick={() => void fetchFile("annotated")}
        >
          {busy === "annotated" ? "Đang soạn…" : "Bản có ghi chú"}
        </button>
        <button type="button" class="plain" aria-pressed={yaml} onClick={() => showYaml(!yaml)}>
          Dữ liệu YAML
        </button>
        {desk.child.value ? (
          <a role="button" class="plain" href={href("update", desk.id)}>
            Cập nhật theo cấp trên
          </a>
        ) : null}
      </div>
      {answer ? (
        <Dialog title="Chưa tải được tệp" onClose={() => setAnswer(null)}>
          <Stop problem={answer.made.problem} />
          {answer.made.edited ? (
            <button type="button" onClick={() => void fetchFile(answer.kind, true)}>
              Tải tệp đã sửa tay đang có
            </button>
          ) : null}
        </Dialog>
      ) : null}
    </div>
  );
}
