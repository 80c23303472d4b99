/** A citation as it was copied from another text → its directive, known already or read from the words and added to the registry. */
import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { PastedCitation } from "../../../api.ts";
import { ask, problemOf } from "../../ask/ask.ts";
import { Problems, Stop } from "../../shell/problems.tsx";
import { announce } from "../../shell/live.tsx";
import type { Diagnostic } from "../../../../index.ts";

/** Milliseconds without a key before the words are read. */
const PAUSE = 300;

export function PasteCitation({ take }: { take: (id: string) => void }): JSX.Element {
  const id = useId();
  const [words, setWords] = useState("");
  const [read, setRead] = useState<PastedCitation | null>(null);
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  useEffect(() => {
    setRead(null);
    setProblem(null);
    if (words.trim() === "") return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask<PastedCitation>("POST", "/api/citation", { text: words }, stop.signal).then(setRead, (error: unknown) => {
        if (!stop.signal.aborted) setProblem(problemOf(error));
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);
  const add = async (proposed: NonNullable<PastedCitation["proposed"]>): Promise<void> => {
    try {
      await ask("POST", "/api/directives", { yaml: proposed.yaml });
      announce(`Đã thêm ${proposed.name} vào danh mục văn bản.`);
      take(proposed.id);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <details class="paste">
      <summary>Không thấy văn bản: dán viện dẫn mới</summary>
      <label for={id}>Câu viện dẫn, chép từ văn bản gốc</label>
      <textarea
        id={id}
        rows={3}
        placeholder="Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về …"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {problem ? <Stop problem={problem} /> : null}
      {read ? <Found read={read} take={take} add={add} /> : null}
    </details>
  );
}

interface FoundProps {
  read: PastedCitation;
  take: (id: string) => void;
  add: (proposed: NonNullable<PastedCitation["proposed"]>) => Promise<void>;
}

function Found({ read, take, add }: FoundProps): JSX.Element {
  const { known, proposed, problems } = read;
  return (
    <div aria-live="polite">
      <Problems list={problems} />
      {known ? (
        <p>
          Danh mục đã có: {known.citation}{" "}
          <button type="button" onClick={() => take(known.id)}>
            Lấy văn bản này
          </button>
        </p>
      ) : null}
      {proposed ? (
        <>
          <dl class="proposed">
            <dt>Tên</dt>
            <dd>{proposed.name}</dd>
            <dt>Ngày ban hành</dt>
            <dd>{proposed.date.split("-").reverse().join("/")}</dd>
            <dt>Cơ quan ban hành</dt>
            <dd>{proposed.issuer}</dd>
            <dt>Trích yếu</dt>
            <dd>{proposed.title}</dd>
          </dl>
          <button type="button" onClick={() => void add(proposed)}>
            Đúng, thêm vào danh mục và dùng
          </button>
        </>
      ) : null}
    </div>
  );
}
