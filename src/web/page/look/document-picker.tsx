/** The documents of the list → the one that is chosen, found by a few words with or without marks. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { IndexedRow } from "../home/search.ts";
import { searchRows } from "../home/search.ts";

/** More is not read; typing on is quicker. */
const SHOWN = 100;

interface DocumentPickerProps {
  label: string;
  rows: readonly IndexedRow[];
  value: string;
  onChoose: (id: string) => void;
}

export function DocumentPicker({ label, rows, value, onChoose }: DocumentPickerProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState("");
  const fitting = searchRows(rows, typed);
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        placeholder="Gõ trích yếu, cơ quan hoặc mã, không cần dấu"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <select
        size={8}
        aria-label={`${label}: các văn bản tìm thấy`}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {fitting.slice(0, SHOWN).map(({ row }) => (
          <option key={row.id} value={row.id}>
            {row.issuer}: {row.kind} {row.about} ({row.id})
          </option>
        ))}
      </select>
      <p role="status" class="muted">
        {fitting.length === 0 ? "Không có văn bản nào như vậy." : `${fitting.length} văn bản.`}
        {fitting.length > SHOWN ? ` Đang hiện ${SHOWN} văn bản đầu, gõ thêm để tìm.` : ""}
      </p>
    </div>
  );
}
