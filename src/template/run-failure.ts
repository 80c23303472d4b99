/** An error that a running template threw → where it happened: the template's file, line and column, and the data it was printing. */
import { readFailure, type PartialGuard } from "./handlebars.ts";

export interface RunFailure {
  message: string;
  file: string;
  line?: number;
  column?: number;
  /** Path of the data that the innermost template was given. */
  from?: string;
  /** Names that were at hand there. */
  names: string[];
}

interface Located {
  failure: RunFailure;
}

/** Guards a template: an error that passes is marked with the innermost template and with the nearest data path around it. */
export function placeFailure(file: string): PartialGuard {
  return (context, print) => {
    try {
      return print();
    } catch (error) {
      const located = error as Partial<Located>;
      const failure = located.failure ?? { ...toPlace(error), file, names: namesOf(context) };
      const from = failure.from ?? originOf(context);
      throw Object.assign(new Error(failure.message), { failure: from === undefined ? failure : { ...failure, from } });
    }
  };
}

/** The failure behind an error; undefined when the error did not come from a template. */
export function failureOf(error: unknown): RunFailure | undefined {
  return error instanceof Error && "failure" in error ? (error as Error & Located).failure : undefined;
}

function toPlace(error: unknown): Pick<RunFailure, "message" | "line" | "column"> {
  const { column, ...rest } = readFailure(error);
  return column === undefined ? rest : { ...rest, column: column + 1 };
}

function originOf(context: unknown): string | undefined {
  return typeof context === "object" && context !== null && "from" in context && typeof context.from === "string"
    ? context.from
    : undefined;
}

function namesOf(context: unknown): string[] {
  return typeof context === "object" && context !== null ? Object.keys(context) : [];
}
