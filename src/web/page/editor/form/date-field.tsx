/** A path of a date → a field in which a whole date or its month alone is written, day first. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { edit } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import { readDate, writeDate } from "../state/partial-date.ts";
import { useAt, useDesk } from "./use-desk.ts";

interface Props {
  path: string;
  label: string;
}

export function DateField({ path, label }: Props): JSX.Element {
  const desk = useDesk();
  const id = useId();
  const value = useAt(path) as string | null;
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readDate(typed) === undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        data-path={path}
        placeholder="ngày/tháng/năm"
        value={typed ?? writeDate(value)}
        aria-invalid={isWrong ? "true" : undefined}
        aria-describedby={isWrong ? `${id}-help` : undefined}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const date = readDate(currentTarget.value);
          if (date !== undefined) edit(desk, (model) => setAt(model, path, date), path);
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      {isWrong ? (
        <small id={`${id}-help`} class="fault">
          Viết ngày/tháng/năm; chưa rõ ngày thì chỉ viết tháng/năm, chưa rõ gì thì để trống.
        </small>
      ) : null}
    </div>
  );
}
