/** Number or words of a title → the directive that is meant, found in the registry or added to it from a pasted citation. */
import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { DirectiveRow } from "../../../api.ts";
import { ask, problemOf } from "../../ask/ask.ts";
import { Dialog } from "../../shell/dialog.tsx";
import { PasteCitation } from "./paste-citation.tsx";
import { Picker } from "./picker.tsx";

interface Props {
  title: string;
  /** Offers how the citation is to be written. */
  withMention: boolean;
  take: (id: string, mention: string) => void;
  onClose: () => void;
}

export function DirectivePicker({ title, withMention, take, onClose }: Props): JSX.Element {
  const [found, setFound] = useState<{ words: string; rows: readonly DirectiveRow[] } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [mention, setMention] = useState("");
  const turn = useRef(0);
  const search = (words: string): void => {
    const mine = ++turn.current;
    ask<{ directives: DirectiveRow[] }>("GET", `/api/directives?q=${encodeURIComponent(words)}`).then(
      ({ directives }) => {
        if (mine === turn.current) setFound({ words, rows: directives });
      },
      (error: unknown) => setFault(problemOf(error).what),
    );
  };
  const rows = useMemo(() => found?.rows.map(asRow) ?? null, [found]);
  const chosen = (id: string): void => {
    onClose();
    take(id, mention);
  };
  return (
    <Dialog title={title} onClose={onClose} wide>
      <Picker
        label="Tìm văn bản"
        placeholder="Số, ký hiệu hoặc chữ trong trích yếu; không cần dấu: 29-nq, giao duc…"
        search={search}
        rows={rows}
        found={found?.words ?? ""}
        take={chosen}
      />
      {fault === null ? null : <p role="alert">{fault}</p>}
      {withMention ? <Mention value={mention} choose={setMention} /> : null}
      <PasteCitation take={chosen} />
    </Dialog>
  );
}

function asRow({ id, citation, status }: DirectiveRow): { id: string; name: string; more: JSX.Element } {
  const [symbol = id] = id.split("@");
  const more = (
    <>
      {status === "replaced" ? <em>Đã được thay thế. </em> : null}
      {citation}
    </>
  );
  return { id, name: symbol, more };
}

function Mention({ value, choose }: { value: string; choose: (mention: string) => void }): JSX.Element {
  const options = [
    { mention: "", words: "Máy chọn: đủ ở lần đầu, gọn ở các lần sau" },
    { mention: "full", words: "Luôn viết đủ" },
    { mention: "short", words: "Luôn viết gọn" },
  ];
  return (
    <fieldset class="row">
      <legend class="unseen">Cách viết viện dẫn</legend>
      {options.map(({ mention, words }) => (
        <label key={mention}>
          <input type="radio" name="mention" checked={value === mention} onChange={() => choose(mention)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
