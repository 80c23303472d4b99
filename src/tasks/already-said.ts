/** Two diagnostics of one document in; whether the second only repeats the first from a later stage out. */
import type { Diagnostic } from "../base/diagnostic.ts";

/**
 * An id that the check of references did not know stops the rendering once more, there with other words:
 * at the same value, at a part of it, or in the template that prints it.
 */
export function alreadySaid(said: Diagnostic, found: Diagnostic): boolean {
  if (said.code !== found.code || quoted(said) !== quoted(found)) return false;
  const [one, other] = [said.place, found.place];
  return one?.file !== other?.file || within(one?.path ?? "", other?.path ?? "");
}

function quoted({ what }: Diagnostic): string | undefined {
  return /“([^”]*)”/.exec(what)?.[1];
}

function within(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
