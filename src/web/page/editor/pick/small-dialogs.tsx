/** Short questions over the page: what a blank stands for, whether to delete, why to ignore. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { Dialog } from "../../shell/dialog.tsx";
import { announce } from "../../shell/live.tsx";
import { useDesk } from "../form/use-desk.ts";
import { rearrange } from "../state/change.ts";
import { removePart } from "../state/parts.ts";

interface AskProps {
  label: string;
  placeholder: string;
  button: string;
  take: (words: string) => void;
  onClose: () => void;
}

function AskWords({ label, placeholder, button, take, onClose }: AskProps): JSX.Element {
  const id = useId();
  const [words, setWords] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() === "") return;
        onClose();
        take(words.trim());
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        autofocus
        required
        placeholder={placeholder}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div class="row ends">
        <button type="submit">{button}</button>
        <button type="button" class="plain" onClick={onClose}>
          Thôi
        </button>
      </div>
    </form>
  );
}

/** What is not known yet. */
export function WordsDialog({ take, onClose }: { take: (words: string) => void; onClose: () => void }): JSX.Element {
  return (
    <Dialog title="Chèn chỗ trống" onClose={onClose}>
      <AskWords
        label="Chỗ này còn thiếu gì? Bản in để trống bằng dấu chấm."
        placeholder="số lớp, số kế hoạch, ngày họp…"
        button="Chèn"
        take={take}
        onClose={onClose}
      />
    </Dialog>
  );
}

interface IgnoreProps {
  rule: string;
  words: string;
  onClose: () => void;
}

/** The reason goes into the document's data. */
export function IgnoreDialog({ rule, words, onClose }: IgnoreProps): JSX.Element {
  const desk = useDesk();
  const ignore = (reason: string): void => {
    const entry = words === "" ? { rule, reason } : { rule, text: words, reason };
    rearrange(desk, (model) => ({ ...model, ignore: [...(model.ignore ?? []), entry] }));
    announce("Đã ghi là bỏ qua, kèm lý do.");
  };
  return (
    <Dialog title="Bỏ qua góp ý này" onClose={onClose}>
      <AskWords
        label={words === "" ? "Vì sao giữ nguyên?" : `Vì sao giữ nguyên “${words}”?`}
        placeholder="chẳng hạn: tên riêng của chương trình"
        button="Bỏ qua"
        take={ignore}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** Nothing that holds words goes without a question. */
export function RemoveDialog({
  path,
  name,
  onClose,
}: {
  path: string;
  name: string;
  onClose: () => void;
}): JSX.Element {
  const desk = useDesk();
  return (
    <Dialog title={`Xóa ${name}?`} onClose={onClose}>
      <p>Mọi nội dung bên trong sẽ bị xóa khỏi văn bản. Có thể lấy lại bằng nút Hoàn tác.</p>
      <div class="row ends">
        <button
          type="button"
          class="danger"
          autofocus
          onClick={() => {
            onClose();
            removePart(desk, path);
          }}
        >
          Xóa
        </button>
        <button type="button" class="plain" onClick={onClose}>
          Giữ lại
        </button>
      </div>
    </Dialog>
  );
}
