/** A path of the model → a list to choose its value from, or a box to tick. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { edit } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import { useAt, useDesk } from "./use-desk.ts";

export interface Option {
  /** As it stands in the data; the empty text stands for nothing chosen. */
  value: string;
  words: string;
}

interface ChoiceProps {
  path: string;
  label: string;
  help?: string;
  quiet?: boolean;
  options: readonly Option[];
  /** The text of an option → what is written; without it the text itself, null when empty. */
  read?: (value: string) => unknown;
}

/** One value out of a few. A value that is not among them stays and is shown as it stands. */
export function Choice({ path, label, help, quiet = false, options, read }: ChoiceProps): JSX.Element {
  const desk = useDesk();
  const id = useId();
  const value = asText(useAt(path));
  const known = options.some((option) => option.value === value);
  return (
    <div class="field">
      <label for={id} class={quiet ? "unseen" : ""}>
        {label}
      </label>
      <select
        id={id}
        data-path={path}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          edit(desk, (model) => setAt(model, path, read ? read(chosen) : chosen === "" ? null : chosen), path);
        }}
      >
        {known ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      {help === undefined ? null : (
        <small id={`${id}-help`} class="help">
          {help}
        </small>
      )}
    </div>
  );
}

function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
