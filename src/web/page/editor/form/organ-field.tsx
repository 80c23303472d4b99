/** A path of an organ id → the organ's name and a button that picks another from the list. */
import type { JSX } from "preact";
import { edit } from "../state/change.ts";
import { setAt } from "../state/edit.ts";
import { useOrgans } from "../pick/organs.ts";
import { useAt, useDesk } from "./use-desk.ts";

interface Props {
  path: string;
  label: string;
  /** May not be changed here. */
  fixed?: boolean;
  quiet?: boolean;
}

export function OrganField({ path, label, fixed = false, quiet = false }: Props): JSX.Element {
  const desk = useDesk();
  const id = useAt(path) as string | null;
  const organs = useOrgans();
  const name = organs.find((organ) => organ.id === id)?.name ?? id ?? "chưa chọn";
  const pick = (): void => {
    const take = (chosen: string): void => edit(desk, (model) => setAt(model, path, chosen), path);
    desk.asking.value = { what: "organ", title: label, take };
  };
  return (
    <div class="organ">
      <span class={quiet ? "unseen" : "list-label"}>{label}</span>
      <span class="grows organ-name">{name}</span>
      {fixed ? (
        <small class="muted">theo văn bản cấp trên</small>
      ) : (
        <button
          type="button"
          class="tool"
          data-path={path}
          aria-label={`Chọn ${label.toLowerCase()}: ${name}`}
          onClick={pick}
        >
          Chọn…
        </button>
      )}
    </div>
  );
}
