/** A list of texts or of dashes in the model → one field each; Enter makes the next one, as in Word. */
import type { JSX } from "preact";
import { addPart } from "../state/parts.ts";
import { wordFor } from "../state/part-words.ts";
import { Field } from "./field.tsx";
import { Part } from "./part.tsx";
import { useCount, useDesk } from "./use-desk.ts";

interface ListProps {
  list: string;
  /** What the whole list is, above it; none when the place says it. */
  label?: string;
  help?: string;
  /** Keeps a button to add the first one while the list is empty. */
  offer?: boolean;
  rich?: boolean;
}

/** Paragraphs: lời dẫn, đoạn, căn cứ, đoạn kết. */
export function TextList({ list, label, help, offer = false, rich = true }: ListProps): JSX.Element | null {
  const count = useCount(list);
  const word = wordFor(list);
  if (count === 0 && !offer) return null;
  return (
    <div class="list" role="group" aria-label={label ?? word}>
      {label === undefined ? null : <p class="list-label">{label}</p>}
      {help === undefined ? null : <small class="help">{help}</small>}
      {Array.from({ length: count }, (_, index) => (
        <Part key={index} path={`${list}[${index}]`} kind="paragraph">
          <Field path={`${list}[${index}]`} label={`${capital(word)} ${index + 1}`} quiet rich={rich} />
        </Part>
      ))}
      {offer ? <AddButton list={list} /> : null}
    </div>
  );
}

/** Dashes, and the smaller dashes below each. */
export function BulletList({ list, label }: ListProps): JSX.Element | null {
  const count = useCount(list);
  if (count === 0) return null;
  return (
    <div class="list bullets" role="group" aria-label={label ?? "Các gạch đầu dòng"}>
      {Array.from({ length: count }, (_, index) => (
        <Part key={index} path={`${list}[${index}]`} kind="bullet">
          <span class="dash" aria-hidden="true">
            –
          </span>
          <div class="grows">
            <Field path={`${list}[${index}].text`} label={`Gạch đầu dòng ${index + 1}`} quiet rich />
            <BulletList list={`${list}[${index}].bullets`} label={`Các ý nhỏ của gạch đầu dòng ${index + 1}`} />
          </div>
        </Part>
      ))}
    </div>
  );
}

/** Adds at the end of a list. */
export function AddButton({ list, words }: { list: string; words?: string }): JSX.Element {
  const desk = useDesk();
  return (
    <button type="button" class="add" onClick={() => addPart(desk, list)}>
      + {words ?? `Thêm ${wordFor(list)}`}
    </button>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
