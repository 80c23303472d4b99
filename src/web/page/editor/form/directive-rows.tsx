/** A list of directive ids → their lines, and a button that picks one more from the registry. */
import type { JSX } from "preact";
import { addPart } from "../state/parts.ts";
import { DirectiveName } from "./directive-name.tsx";
import { Part, PartTools } from "./part.tsx";
import { useAt, useDesk } from "./use-desk.ts";

interface Props {
  list: string;
  label: string;
}

export function DirectiveRows({ list, label }: Props): JSX.Element {
  const desk = useDesk();
  const ids = (useAt(list) as readonly string[] | undefined) ?? [];
  return (
    <div class="list" role="group" aria-label={label}>
      <p class="list-label">{label}</p>
      {ids.map((id, index) => (
        <Part key={index} path={`${list}[${index}]`} kind="directive">
          <DirectiveName id={id} path={`${list}[${index}]`} />
          <PartTools path={`${list}[${index}]`} />
        </Part>
      ))}
      <button type="button" class="add" onClick={() => addPart(desk, list)}>
        + Chọn văn bản
      </button>
    </div>
  );
}
