/** A problem in the user's files, as data: rooms make it, only `report/` words it for a screen. */

/** `error` stops the document, `warning` and `style` do not. */
export type Severity = "error" | "warning" | "style";

/** Where a problem stands. Lines and columns count from 1; `length` is in UTF-16 units on that line. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  length?: number;
  /** Path of the value inside the data, such as `sections[1].items[0].heading`. */
  path?: string;
}

/** One problem. All sentences are Vietnamese, complete, and need no other help to be understood. */
export interface Diagnostic {
  /** Permanent kebab-case name, such as `unknown-directive`. */
  code: string;
  severity: Severity;
  /** What is wrong. */
  what: string;
  /** Why it matters: the rule, article or source it rests on. */
  why?: string;
  /** What to do, including "did you mean". */
  fix?: string;
  place?: Place;
}

/** A value together with what was found on the way; `value` is absent when it could not be made. */
export interface Outcome<T> {
  value?: T;
  diagnostics: Diagnostic[];
}

/** True when at least one of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
