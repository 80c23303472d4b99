/** The id of a directive → its citation, where a form shows what was picked; the id itself until its name is known. */
import type { JSX } from "preact";
import { useDirective } from "../pick/directives.ts";

/** @param path of the id, so that findings and printed lines lead here */
export function DirectiveName({ id, path }: { id: string; path: string }): JSX.Element {
  const row = useDirective(id);
  return (
    <span class="grows" data-path={path} tabIndex={-1}>
      {row?.citation ?? id}
      {row?.status === "replaced" ? <em class="muted"> Đã được thay thế.</em> : null}
    </span>
  );
}
