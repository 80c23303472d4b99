/** A template, an organ, a year and a subject → an empty document, opened for editing. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import type { OrganRow, TemplateRow } from "../../api.ts";
import { ask, problemOf } from "../ask/ask.ts";
import { useAsked } from "../ask/use-asked.ts";
import { OrganPicker } from "../look/organ-picker.tsx";
import { Dialog } from "../shell/dialog.tsx";
import { Stop } from "../shell/problems.tsx";
import { go } from "../shell/route.ts";

interface NewDialogProps {
  year: number;
  onClose: () => void;
}

export function NewDialog({ year: proposed, onClose }: NewDialogProps): JSX.Element {
  const organs = useAsked<{ organs: OrganRow[] }>("/api/organs");
  const templates = useAsked<{ templates: TemplateRow[] }>("/api/templates");
  const [issuer, setIssuer] = useState("");
  const [template, setTemplate] = useState("");
  const [year, setYear] = useState(String(proposed));
  const [about, setAbout] = useState("");
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  const [busy, setBusy] = useState(false);
  const regime = organs.value?.organs.find((organ) => organ.id === issuer)?.regime;
  const fitting = (templates.value?.templates ?? []).filter((one) => regime === undefined || one.regime === regime);
  const chosen = fitting.some(({ id }) => id === template) ? template : (fitting[0]?.id ?? "");
  const stop = problem ?? organs.problem ?? templates.problem;

  const create = async (): Promise<void> => {
    setBusy(true);
    try {
      const body = { template: chosen, issuer, year: Number(year), about: about.trim() };
      const { id } = await ask<{ id: string }>("POST", "/api/new", body);
      go("document", id);
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };

  return (
    <Dialog title="Lập văn bản mới" onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        {stop === null ? null : <Stop problem={stop} />}
        <OrganPicker label="Cơ quan ban hành" organs={organs.value?.organs ?? []} value={issuer} onChoose={setIssuer} />
        <div class="row">
          <label class="grow">
            Mẫu
            <select value={chosen} onChange={(event) => setTemplate(event.currentTarget.value)}>
              {fitting.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Năm
            <input
              type="number"
              min={1976}
              max={2100}
              required
              value={year}
              onInput={(event) => setYear(event.currentTarget.value)}
            />
          </label>
        </div>
        <label>
          Trích yếu (ghi tiếp sau tên loại, ví dụ: công tác khoa giáo năm {year})
          <textarea rows={2} required value={about} onInput={(event) => setAbout(event.currentTarget.value)} />
        </label>
        <footer class="row">
          <button type="submit" disabled={busy || issuer === "" || chosen === ""}>
            Lập văn bản
          </button>
          {issuer === "" ? <span class="muted">Chọn cơ quan ban hành trước.</span> : null}
        </footer>
      </form>
    </Dialog>
  );
}
