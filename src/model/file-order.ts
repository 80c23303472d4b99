/** Diagnostics of one file → the same, from its first line to its last. */
import type { Diagnostic } from "../base/diagnostic.ts";

/** Sorted by line and column; those without a place come first. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}
