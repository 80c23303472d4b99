/** Problems with line and column → marks in the text of the YAML editor. */
import type { Diagnostic } from "../../../index.ts";

/** What the marks need of the editor's document. */
export interface Lines {
  lines: number;
  length: number;
  line: (number: number) => { from: number; to: number };
}

export interface LintMark {
  from: number;
  to: number;
  severity: "error" | "warning" | "info";
  message: string;
}

/** Problems without a line are told elsewhere; a place beyond the text is moved to its end. */
export function lintMarks(doc: Lines, problems: readonly Diagnostic[]): LintMark[] {
  return problems
    .flatMap(({ place, severity, what, why, fix }) => {
      if (place?.line === undefined) return [];
      const line = doc.line(Math.min(Math.max(place.line, 1), doc.lines));
      const from = Math.min(line.from + (place.column ?? 1) - 1, line.to);
      const to = Math.min(place.length === undefined ? line.to : from + place.length, line.to);
      const message = [what, why, fix].filter((sentence) => sentence !== undefined).join(" ");
      const kind = severity === "style" ? ("info" as const) : severity;
      return [{ from, to: Math.max(from, to), severity: kind, message }];
    })
    .sort((a, b) => a.from - b.from);
}
