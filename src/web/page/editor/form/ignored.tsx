/** What the proofreader is not to say again, with the reason. */
import type { JSX } from "preact";
import { Field } from "./field.tsx";
import { Part, PartTools } from "./part.tsx";
import { useAt, useCount } from "./use-desk.ts";

export function Ignored(): JSX.Element | null {
  const count = useCount("ignore");
  if (count === 0) return null;
  return (
    <details class="block rare">
      <summary>Điều đã cho bỏ qua khi soát ({count})</summary>
      {Array.from({ length: count }, (_, index) => (
        <IgnoredForm key={index} path={`ignore[${index}]`} />
      ))}
    </details>
  );
}

function IgnoredForm({ path }: { path: string }): JSX.Element {
  const rule = useAt(`${path}.rule`) as string;
  const text = useAt(`${path}.text`) as string | undefined;
  return (
    <Part path={path} kind="recipient">
      <span class="grows">
        {text === undefined ? "Cả văn bản" : `“${text}”`} <small class="muted">[{rule}]</small>
      </span>
      <div class="grows">
        <Field path={`${path}.reason`} label="Lý do" quiet required />
      </div>
      <PartTools path={path} />
    </Part>
  );
}
