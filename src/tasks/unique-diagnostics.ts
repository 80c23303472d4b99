/** Diagnostics in, the same without repetitions out: a faulty template is found once per document but said once. */
import type { Diagnostic } from "../base/diagnostic.ts";

/** Keeps the first of diagnostics that say the same about the same place. */
export function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, what, place } = diagnostic;
    const key = JSON.stringify([code, what, place?.file, place?.line, place?.column]);
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  return [...seen.values()];
}
