/** Step 1 of an update: which document, and the superior's corrected file if it was sent. */
import type { JSX } from "preact";
import { rows } from "../home/home-state.ts";
import { DocumentPicker } from "../look/document-picker.tsx";
import { DropFile } from "../look/drop-file.tsx";

interface StartStepProps {
  id: string;
  file: File | null;
  busy: boolean;
  onId: (id: string) => void;
  onFile: (file: File) => void;
  onNext: () => void;
}

export function StartStep({ id, file, busy, onId, onFile, onNext }: StartStepProps): JSX.Element {
  return (
    <form
      class="wizard"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <div class="sides">
        <DocumentPicker
          label="Văn bản của mình, lập từ văn bản cấp trên"
          rows={rows.value.filter(({ row }) => row.extends !== null)}
          value={id}
          onChoose={onId}
        />
        <DropFile
          label="Tệp cấp trên đã sửa (nếu có): kéo vào đây hoặc chọn"
          help="Không có tệp thì cập nhật theo dữ liệu của văn bản cấp trên đang có trên máy."
          file={file}
          onFile={onFile}
        />
      </div>
      <footer class="row">
        <button type="submit" disabled={busy || id === ""} aria-busy={busy}>
          Tiếp: xem sẽ đổi gì
        </button>
        {id === "" ? <span class="muted">Chọn văn bản của mình.</span> : null}
      </footer>
    </form>
  );
}
