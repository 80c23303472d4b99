/** A file asked for that could not be sent → why, and for a Word file edited by hand the choice to take it as it stands. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { Diagnostic } from "../../../index.ts";
import { download } from "../ask/download.ts";
import type { FileKind } from "../ask/download.ts";
import { Dialog } from "../shell/dialog.tsx";
import { announce } from "../shell/live.tsx";
import { Stop } from "../shell/problems.tsx";
import { href } from "../shell/route.ts";

const refusal = signal<{ id: string; as: FileKind; problem: Diagnostic; edited: boolean } | null>(null);

/** Fetches the file; what stands in the way appears in `FileRefused`. */
export async function getFile(id: string, as: FileKind, standing = false): Promise<void> {
  refusal.value = null;
  announce(as === "pdf" ? "Đang lập PDF…" : "Đang soạn tệp Word…");
  const result = await download(id, as, standing);
  if (result.status === "sent") announce(`Đã tải ${result.name}.`);
  else refusal.value = { id, as, problem: result.problem, edited: result.edited };
}

/** The dialog of a refusal; nothing when there is none. */
export function FileRefused(): JSX.Element | null {
  if (refusal.value === null) return null;
  const { id, as, problem, edited } = refusal.value;
  const close = (): void => {
    refusal.value = null;
  };
  return (
    <Dialog title="Chưa tải được tệp" onClose={close}>
      <Stop problem={problem} />
      <footer class="row">
        {edited ? (
          <button type="button" onClick={() => void getFile(id, as, true)}>
            Tải tệp đã sửa tay như đang có
          </button>
        ) : (
          <a role="button" href={href("document", id)} onClick={close}>
            Mở văn bản để sửa
          </a>
        )}
      </footer>
    </Dialog>
  );
}
