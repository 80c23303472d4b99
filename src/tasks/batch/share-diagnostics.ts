/** Results in, the same with equal diagnostics made one object out: thousands of units have the same remarks. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { StepResult } from "../apply-step.ts";

/** Opens a store of diagnostics for one run. */
export function shareDiagnostics(): (result: StepResult) => StepResult {
  const known = new Map<string, Diagnostic>();
  const shared = new WeakSet<Diagnostic>();
  const share = (diagnostic: Diagnostic): Diagnostic => {
    // Units that were drafted together bring the very same object.
    if (shared.has(diagnostic)) return diagnostic;
    const text = JSON.stringify(diagnostic);
    const first = known.get(text);
    if (first) return first;
    known.set(text, diagnostic);
    shared.add(diagnostic);
    return diagnostic;
  };
  return ({ row, entry, diagnostics }) => {
    if (diagnostics.length === 0) return { row, entry, diagnostics };
    return {
      row,
      entry: entry.remarks === undefined ? entry : { ...entry, remarks: entry.remarks.map(share) },
      diagnostics: diagnostics.map(share),
    };
  };
}
