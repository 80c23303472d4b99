/** A path of the model → the field in which its text is typed; answers of the server never disturb who is typing. */
import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { edit } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import { useAt, useDesk } from "./use-desk.ts";

export interface FieldProps {
  path: string;
  label: string;
  help?: string;
  /** The label is heard, not seen: the place says what the field is. */
  quiet?: boolean;
  /** Takes `{{cite "…"}}` and its like. */
  rich?: boolean;
  /** Left empty the key is left out. */
  nullable?: boolean;
  required?: boolean;
  /** Written as a number. */
  number?: boolean;
  placeholder?: string;
  /** What is wrong with a text, in words; such a text is not taken. */
  refuse?: (text: string) => string | null;
}

/** A text of one paragraph that grows with its words. */
export function Field(props: FieldProps): JSX.Element {
  const { path, label, help, quiet = false, rich = false, nullable = false, refuse, required, placeholder } = props;
  const { number = false } = props;
  const desk = useDesk();
  const id = useId();
  const value = (useAt(path) as string | number | null | undefined) ?? "";
  const epoch = desk.epoch.value;
  const ref = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  useShown(ref, String(value), epoch);
  const type = (text: string): void => {
    const wrong = text.trim() === "" ? null : (refuse?.(text.trim()) ?? null);
    setFault(wrong);
    if (wrong !== null) return;
    const written = nullable && text.trim() === "" ? null : number ? Number(text) : text;
    edit(desk, (model) => setAt(model, path, written), path);
  };
  return (
    <div class="field">
      <label for={id} class={quiet ? "unseen" : ""}>
        {label}
        {required === true ? <span class="muted"> (bắt buộc)</span> : null}
      </label>
      <textarea
        ref={ref}
        id={id}
        rows={1}
        data-path={path}
        data-rich={rich ? "" : undefined}
        spellcheck={false}
        placeholder={placeholder ?? ""}
        aria-invalid={fault === null ? undefined : "true"}
        aria-describedby={fault !== null || help !== undefined ? `${id}-help` : undefined}
        onInput={(event) => {
          grow(event.currentTarget);
          type(event.currentTarget.value);
        }}
      />
      {fault !== null || help !== undefined ? (
        <small id={`${id}-help`} class={fault === null ? "help" : "fault"}>
          {fault ?? help}
        </small>
      ) : null}
    </div>
  );
}

/** Shows a value unless somebody is typing in the field; a value from elsewhere is shown all the same, the cursor kept. */
function useShown(ref: { current: HTMLTextAreaElement | null }, value: string, epoch: number): void {
  const seen = useRef(-1);
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    const isTyping = document.activeElement === field && seen.current === epoch;
    seen.current = epoch;
    if (isTyping || field.value === value) return;
    const { selectionStart, selectionEnd } = field;
    field.value = value;
    if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
    grow(field);
  }, [value, epoch]);
}

// Browsers that know `field-sizing` grow the field by themselves.
const growsAlone = typeof CSS !== "undefined" && CSS.supports("field-sizing", "content");

function grow(field: HTMLTextAreaElement): void {
  if (growsAlone) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}
