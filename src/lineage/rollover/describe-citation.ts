/** A directive or a citation as it was read → a short name for messages. */
import { kindAndSymbolOf } from "../../registry/describe.ts";
import type { CitationFound } from "../../registry/citation/types.ts";
import type { Directive } from "../../registry/types.ts";

/** `Nghị quyết số 29-NQ/TW`. */
export function describeCitation(directive: Directive | undefined, cited?: CitationFound): string {
  if (directive) return kindAndSymbolOf(directive);
  const { kind = "văn bản", number = null, symbol = null } = cited?.parts ?? {};
  return kindAndSymbolOf({ kind, number, symbol });
}
