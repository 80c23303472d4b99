/** Step 3 of a clone: every change of words in its sentence, with the choice to keep the superior's, and what is left to do. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Cloned } from "../../api.ts";
import { placeWords } from "../look/place-words.ts";
import { ImportedSummary } from "../receive/imported-summary.tsx";
import { Problems } from "../shell/problems.tsx";
import { ChangedText } from "./changed-text.tsx";
import { groupChanges } from "./group-changes.ts";
import type { Kept } from "./request.ts";

interface ChangesStepProps {
  /** The run without anything kept. */
  first: Cloned;
  /** The run with what is kept so far. */
  latest: Cloned;
  kept: ReadonlyMap<string, Kept>;
  onKeep: (words: Kept, keep: boolean) => void;
}

export function ChangesStep({ first, latest, kept, onKeep }: ChangesStepProps): JSX.Element {
  const parts = useMemo(() => groupChanges(first, latest), [first, latest]);
  const { imported } = first;
  return (
    <>
      <Problems list={latest.diagnostics.filter(isStopping)} />
      {imported === undefined ? null : (
        <details class="summary">
          <summary>Đọc tệp của cấp trên: chỗ chưa chắc và chỗ sẽ in khác</summary>
          <ImportedSummary result={{ ...imported, diagnostics: [] }} />
        </details>
      )}
      <div class="clone">
        <section aria-label="Chỗ thay đổi">
          {parts.length === 0 ? <p>Không có chữ nào phải thay so với bản của cấp trên.</p> : null}
          {parts.map(({ path, places }) => (
            <section key={path}>
              <h2>{placeWords(path)}</h2>
              {places.map((place) => (
                <ChangedText key={place.path} place={place} kept={kept} onKeep={onKeep} />
              ))}
            </section>
          ))}
        </section>
        <Todos made={latest} />
      </div>
    </>
  );
}

function Todos({ made: { todos, diagnostics } }: { made: Cloned }): JSX.Element {
  const doubts = diagnostics.filter(({ severity }) => severity !== "error");
  return (
    <section class="todos" tabIndex={0} aria-label="Việc còn lại sau khi lập">
      <h2>Phải xem hoặc điền ({todos.length})</h2>
      {todos.length === 0 ? <p>Không còn việc nào.</p> : <p class="muted">Làm sau khi lập, trong trang sửa văn bản.</p>}
      <ul>
        {todos.map(({ path, what, why }) => (
          <li key={`${path ?? ""} ${what}`}>
            {path === undefined ? null : <strong>{placeWords(path)}: </strong>}
            {what} <span class="muted">{why}</span>
          </li>
        ))}
      </ul>
      {doubts.length === 0 ? null : <h2>Máy còn ngờ ({doubts.length})</h2>}
      <ul>
        {doubts.map(({ what, why = "", fix = "" }) => (
          <li key={what}>
            {what} <span class="muted">{`${why} ${fix}`.trim()}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A document that stands there is said by the buttons below; the sentence of the library speaks of the command line. */
function isStopping({ severity, code }: Cloned["diagnostics"][number]): boolean {
  return severity === "error" && code !== "file-exists";
}
