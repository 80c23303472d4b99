/** A file dropped or chosen → the file, with the name of what is chosen shown. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";

/** What `soan import` reads. */
const READABLE = ".docx,.doc,.docm,.dotx,.odt,.rtf,.pdf,.html,.txt";

interface DropFileProps {
  label: string;
  help?: string;
  file: File | null;
  onFile: (file: File) => void;
}

export function DropFile({ label, help, file, onFile }: DropFileProps): JSX.Element {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const dropped = event.dataTransfer?.files[0];
        if (dropped) onFile(dropped);
      }}
    >
      <input
        id={id}
        class="beneath"
        type="file"
        accept={READABLE}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) onFile(chosen);
        }}
      />
      <label for={id}>
        {label} <span class="choose">Chọn tệp…</span>
      </label>
      {file === null ? null : (
        <p role="status">
          Đang dùng tệp <strong>{file.name}</strong>.
        </p>
      )}
      {help === undefined ? null : (
        <p class="muted" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
