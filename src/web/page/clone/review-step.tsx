/** The answers of the clone wizard → the changes to look at, then the document written and opened. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import type { Cloned } from "../../api.ts";
import { problemOf } from "../ask/ask.ts";
import { announce } from "../shell/live.tsx";
import { Problems, Stop } from "../shell/problems.tsx";
import { go, href } from "../shell/route.ts";
import { ChangesStep } from "./changes-step.tsx";
import { keptKey, requestClone } from "./request.ts";
import type { CloneRequest, Kept } from "./request.ts";
import { useDryRun } from "./use-dry-run.ts";

export function ReviewStep({ request }: { request: Omit<CloneRequest, "kept" | "dryRun"> }): JSX.Element {
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  const { first, latest, problem } = useDryRun(request, kept);
  const [refused, setRefused] = useState<Diagnostic | null>(null);
  const [busy, setBusy] = useState(false);

  const keep = (words: Kept, wanted: boolean): void => {
    const next = new Map(kept);
    if (wanted) next.set(keptKey(words), words);
    else next.delete(keptKey(words));
    setKept(next);
  };
  const create = async (force: boolean): Promise<void> => {
    setBusy(true);
    try {
      const made = await requestClone({ ...request, kept: [...kept.values()], dryRun: false, force });
      if (made.status === "written" && made.id !== undefined) {
        announce(`Đã lập ${made.id}.`);
        go("document", made.id);
      } else setRefused(made.diagnostics[0] ?? null);
    } catch (error) {
      setRefused(problemOf(error));
    } finally {
      setBusy(false);
    }
  };

  if (problem !== null) return <Stop problem={problem} />;
  if (first === null || latest === null) return <p aria-busy="true">Đang thử lập…</p>;
  if (latest.status === "failed") return <Problems list={latest.diagnostics} />;
  return (
    <div class="wizard">
      <ChangesStep first={first} latest={latest} kept={kept} onKeep={keep} />
      {refused === null ? null : <Stop problem={refused} />}
      <Footer made={latest} busy={busy} kept={kept.size} onCreate={(force) => void create(force)} />
    </div>
  );
}

interface FooterProps {
  made: Cloned;
  busy: boolean;
  kept: number;
  onCreate: (force: boolean) => void;
}

function Footer({ made, busy, kept, onCreate }: FooterProps): JSX.Element {
  const { status, id = "" } = made;
  if (status === "exists")
    return (
      <footer class="row">
        <strong>Đã có {id}.</strong>
        <a role="button" href={href("document", id)}>
          Mở văn bản đang có
        </a>
        <button type="button" class="danger" disabled={busy} onClick={() => onCreate(true)}>
          Lập lại; bản đang có được giữ thành tệp bên cạnh
        </button>
      </footer>
    );
  return (
    <footer class="row">
      <button type="button" disabled={busy} aria-busy={busy} onClick={() => onCreate(false)}>
        Lập văn bản và mở để sửa
      </button>
      <span class="muted">
        Sẽ lập {id}
        {kept === 0 ? "" : `, giữ ${kept} chỗ như của cấp trên`}.
      </span>
    </footer>
  );
}
