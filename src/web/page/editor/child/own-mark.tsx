/** The key of a part of a child → whether it is the officer's own, with the way back to the superior's. */
import type { JSX } from "preact";
import { revert } from "../state/wishes.ts";
import { useDesk } from "../form/use-desk.ts";

/** Nothing in a document that extends no other. */
export function OwnMark({ name }: { name: string }): JSX.Element | null {
  const desk = useDesk();
  const child = desk.child.value;
  if (!child) return null;
  if (!child.own.includes(name)) return <small class="mark muted">theo cấp trên</small>;
  return (
    <span class="mark">
      <strong class="own">của mình</strong>
      <button type="button" class="tool" onClick={() => void revert(desk, name)}>
        Trả về như cấp trên
      </button>
    </span>
  );
}
