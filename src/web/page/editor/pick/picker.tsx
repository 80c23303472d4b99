/** A search and its rows → one of them chosen, by mouse or by arrows and Enter. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

export interface PickRow {
  id: string;
  /** What is chosen, in one line. */
  name: string;
  /** What tells it from others. */
  more?: ComponentChildren;
}

interface Props {
  label: string;
  placeholder: string;
  /** Called as words are typed; rows come when they are found. */
  search: (words: string) => void;
  /** Null while they are looked for. */
  rows: readonly PickRow[] | null;
  /** The words that the rows were found for. */
  found: string;
  take: (id: string) => void;
}

/** Milliseconds without a key before the search. */
const PAUSE = 120;

export function Picker({ label, placeholder, search, rows, found, take }: Props): JSX.Element {
  const id = useId();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => search(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  const awaited = useRef(false);
  const isCurrent = rows !== null && found === words;
  useEffect(() => {
    setAt(0);
    // Who types and presses Enter at once means what is found for these words.
    const [first] = rows ?? [];
    if (awaited.current && isCurrent && first) take(first.id);
    if (isCurrent) awaited.current = false;
  }, [rows, found]);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: "nearest" }), [at]);
  const count = rows?.length ?? 0;
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, count - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") {
      const row = rows?.[at];
      awaited.current = !isCurrent;
      if (isCurrent && row) take(row.id);
    } else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        autofocus
        aria-expanded="true"
        aria-controls={`${id}-rows`}
        aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={press}
      />
      <ul id={`${id}-rows`} role="listbox" aria-label={label} ref={list}>
        {(rows ?? []).map((row, index) => (
          <li
            key={row.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => take(row.id)}
          >
            <strong>{row.name}</strong>
            {row.more === undefined ? null : <small>{row.more}</small>}
          </li>
        ))}
      </ul>
      <p role="status" class="muted">
        {rows === null
          ? "Đang tìm…"
          : count === 0
            ? "Không tìm thấy; thử ít chữ hơn."
            : `${count} kết quả; ↑ ↓ để chọn, Enter để lấy.`}
      </p>
    </div>
  );
}
