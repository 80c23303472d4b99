/** Directives in words, for messages. */
import { printDesignation } from "./designation.ts";
import type { Directive } from "./types.ts";

/** Kind with number and symbol: `Nghị quyết số 29-NQ/TW`; the kind alone when there is no number. */
export function kindAndSymbolOf(directive: Pick<Directive, "kind" | "number" | "symbol">): string {
  const { kind, number, symbol } = directive;
  return number === null || symbol === null ? kind : `${kind} số ${printDesignation(number, symbol)}`;
}
