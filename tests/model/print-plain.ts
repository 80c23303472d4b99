/** Diagnostics as plain stable text, for goldens: `code severity file:line:column+length path`, then what, why, fix. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";

/** One block per diagnostic; `(không có)` when there is none. */
export function printPlain(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "(không có)\n";
  return diagnostics.map(printOne).join("\n");
}

function printOne({ code, severity, what, why, fix, place }: Diagnostic): string {
  const where =
    place === undefined
      ? ""
      : ` ${place.file}:${place.line ?? "-"}:${place.column ?? "-"}+${place.length ?? "-"} ${place.path ?? ""}`;
  return `${code} ${severity}${where.trimEnd()}\n  ${what}\n  vì: ${why ?? "-"}\n  làm: ${fix ?? "-"}\n`;
}
