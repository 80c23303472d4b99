/** The lines at the end of an item: who does it, and when. */
import type { JSX } from "preact";
import { Field } from "./field.tsx";
import { Part, PartTools } from "./part.tsx";
import { useCount } from "./use-desk.ts";

export function Assignments({ list }: { list: string }): JSX.Element | null {
  const count = useCount(list);
  if (count === 0) return null;
  return (
    <div class="list" role="group" aria-label="Phân công">
      {Array.from({ length: count }, (_, index) => (
        <Part key={index} path={`${list}[${index}]`} kind="assignment">
          <div class="in-two">
            <Field path={`${list}[${index}].unit`} label="Đơn vị thực hiện" rich nullable />
            <Field path={`${list}[${index}].time`} label="Thời gian thực hiện" rich nullable />
          </div>
          <PartTools path={`${list}[${index}]`} />
        </Part>
      ))}
    </div>
  );
}
