/** Problems → the list an officer reads: what, why, what to do, and where. */
import type { JSX } from "preact";
import type { Diagnostic } from "../../../index.ts";

const names: Record<Diagnostic["severity"], string> = { error: "Lỗi", warning: "Cảnh báo", style: "Góp ý" };

const order: Diagnostic["severity"][] = ["error", "warning", "style"];

/** Worst first; nothing when there are none. */
export function Problems({ list }: { list: readonly Diagnostic[] }): JSX.Element | null {
  if (list.length === 0) return null;
  const sorted = list.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <ul class="problems">
      {sorted.map((problem, index) => (
        <ProblemRow key={index} problem={problem} />
      ))}
    </ul>
  );
}

/** One problem that stops what was asked; read out at once. */
export function Stop({ problem }: { problem: Diagnostic }): JSX.Element {
  return (
    <div role="alert">
      <Problems list={[problem]} />
    </div>
  );
}

function ProblemRow({ problem }: { problem: Diagnostic }): JSX.Element {
  const { severity, what, why, fix, place } = problem;
  return (
    <li class={`problem ${severity}`}>
      <p>
        <strong>{names[severity]}:</strong> {what}
      </p>
      {why === undefined ? null : <p class="why">Vì sao: {why}</p>}
      {fix === undefined ? null : <p>Cách sửa: {fix}</p>}
      {place === undefined ? null : (
        <p class="place">
          {place.file}
          {place.line === undefined ? "" : `, dòng ${place.line}`}
        </p>
      )}
    </li>
  );
}
