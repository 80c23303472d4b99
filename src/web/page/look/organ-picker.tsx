/** The organs of the registry → the one that is chosen, found by typing a few letters with or without marks. */
import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import type { OrganRow } from "../../api.ts";
import { fold } from "./fold.ts";

/** More is not read; typing on is quicker. */
const SHOWN = 60;

interface OrganPickerProps {
  label: string;
  organs: readonly OrganRow[];
  /** Id of the organ that is chosen; empty when none is. */
  value: string;
  onChoose: (id: string) => void;
}

export function OrganPicker({ label, organs, value, onChoose }: OrganPickerProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState("");
  const folded = useMemo(() => organs.map((organ) => ({ organ, words: fold(`${organ.name} ${organ.id}`) })), [organs]);
  const wanted = fold(typed).split(/\s+/u);
  const fitting = folded
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    // The shorter a name, the more of it is what was typed.
    .toSorted((a, b) => (typed === "" ? 0 : a.organ.name.length - b.organ.name.length))
    .map(({ organ }) => organ);
  const chosen = organs.find((organ) => organ.id === value);
  const listed = fitting.slice(0, SHOWN);
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        placeholder="Gõ tên cơ quan, không cần dấu"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = fitting;
          if (event.key === "Enter" && first !== undefined) {
            event.preventDefault();
            onChoose(first.id);
          }
        }}
      />
      <select
        size={6}
        aria-label={`${label}: các cơ quan tìm thấy`}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {listed.map((organ) => (
          <option key={organ.id} value={organ.id}>
            {organ.name}
          </option>
        ))}
      </select>
      <p role="status" class="muted">
        {chosen === undefined ? "Chưa chọn cơ quan." : `Đã chọn: ${chosen.name}.`}
        {fitting.length > SHOWN ? ` Còn ${fitting.length - SHOWN} cơ quan nữa, gõ thêm để tìm.` : ""}
        {fitting.length === 0 ? " Không có cơ quan nào như vậy trong danh mục." : ""}
      </p>
    </div>
  );
}
