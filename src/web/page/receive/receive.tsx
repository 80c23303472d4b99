/** A file of the superior → its data, with what must be looked at, and what to do next with it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import type { Imported } from "../../api.ts";
import { problemOf } from "../ask/ask.ts";
import { sendFiles } from "../ask/send-files.ts";
import { DropFile } from "../look/drop-file.tsx";
import { takeFile } from "../shell/handed-file.ts";
import { announce } from "../shell/live.tsx";
import { Stop } from "../shell/problems.tsx";
import { href } from "../shell/route.ts";
import { ImportedSummary } from "./imported-summary.tsx";

/** Said by the buttons here; the sentence of the library speaks of the command line. */
const STANDS = "import-exists";

export function Receive(): JSX.Element {
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<Imported | null>(null);
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  const [busy, setBusy] = useState(false);

  const read = async (chosen: File, force: boolean): Promise<void> => {
    setFile(chosen);
    setResult(null);
    setProblem(null);
    setBusy(true);
    try {
      const found = await sendFiles<Imported>("/api/import", { file: chosen, force });
      setResult(found);
      announce(outcomeWords(found));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    const handed = takeFile();
    if (handed) void read(handed, false);
  }, []);

  return (
    <>
      <h1>Nhận văn bản cấp trên</h1>
      <DropFile
        label="Kéo tệp vào đây, hoặc chọn tệp"
        help="Tệp Word (.docx) đọc được đầy đủ nhất; .doc, .odt, .rtf, .pdf cần LibreOffice trên máy này. Tệp gốc giữ nguyên."
        file={file}
        onFile={(chosen) => void read(chosen, false)}
      />
      {busy ? <p aria-busy="true">Đang đọc tệp…</p> : null}
      {problem === null ? null : <Stop problem={problem} />}
      {result === null || file === null ? null : (
        <section>
          <div class="row head">
            <h2>{outcomeWords(result)}</h2>
            <Next result={result} onForce={() => void read(file, true)} />
          </div>
          <ImportedSummary
            result={{ ...result, diagnostics: result.diagnostics.filter(({ code }) => code !== STANDS) }}
          />
        </section>
      )}
    </>
  );
}

function Next({ result, onForce }: { result: Imported; onForce: () => void }): JSX.Element | null {
  const id = result.id ?? (result.status === "exists" ? standingId(result) : null);
  return (
    <>
      {id === null ? null : (
        <>
          <a role="button" href={href("clone", id)}>
            Lập bản của đơn vị mình
          </a>
          <a role="button" class="plain" href={href("document", id)}>
            Sửa
          </a>
        </>
      )}
      {result.status === "exists" ? (
        <button type="button" class="danger" onClick={onForce}>
          Nhập lại, bỏ những chỗ đã sửa trong bản đang có
        </button>
      ) : null}
    </>
  );
}

/** The document that an earlier import wrote, as the refusal names its file. */
function standingId({ diagnostics }: Imported): string | null {
  const file = diagnostics.find(({ code }) => code === STANDS)?.place?.file ?? "";
  return /^data\/documents\/(.+)\.yaml$/u.exec(file)?.[1] ?? null;
}

function outcomeWords({ status, source, id }: Imported): string {
  const name = source.split(/[/\\]/u).at(-1) ?? source;
  const words: Record<Imported["status"], string> = {
    written: `Đã nhập ${name} thành ${id ?? ""}.`,
    planned: `Sẽ nhập ${name}.`,
    reused: `Tệp ${name} đã nhập từ trước; dùng lại bản đang có.`,
    exists: `Đã đọc ${name}; đã có bản nhập từ trước nên chưa ghi gì.`,
    failed: `Chưa nhập được ${name}.`,
  };
  return words[status];
}
