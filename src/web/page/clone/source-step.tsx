/** Step 1 of a clone: a document of the list, or the file that the superior sent. */
import type { JSX } from "preact";
import { rows } from "../home/home-state.ts";
import { DocumentPicker } from "../look/document-picker.tsx";
import { DropFile } from "../look/drop-file.tsx";
import type { Source } from "./request.ts";

interface SourceStepProps {
  source: Source | null;
  onSource: (source: Source) => void;
  onNext: () => void;
}

export function SourceStep({ source, onSource, onNext }: SourceStepProps): JSX.Element {
  return (
    <form
      class="wizard"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <div class="sides">
        <DropFile
          label="Tệp của cấp trên: kéo vào đây hoặc chọn"
          help="Tệp được nhập thành dữ liệu rồi lập bản của đơn vị mình. Tệp gốc giữ nguyên."
          file={source !== null && "file" in source ? source.file : null}
          onFile={(file) => onSource({ file })}
        />
        <DocumentPicker
          label="Hoặc văn bản đã có trong danh sách"
          rows={rows.value}
          value={source !== null && "id" in source ? source.id : ""}
          onChoose={(id) => onSource({ id })}
        />
      </div>
      <footer class="row">
        <button type="submit" disabled={source === null}>
          Tiếp: chọn đơn vị
        </button>
        {source === null ? <span class="muted">Chọn một tệp hoặc một văn bản.</span> : null}
      </footer>
    </form>
  );
}
