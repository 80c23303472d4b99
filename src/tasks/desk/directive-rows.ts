/** A directive → the row in which the page shows it. */
import { writeCitation } from "../../registry/citation/write.ts";
import { kindAndSymbolOf } from "../../registry/describe.ts";
import { regimeOfSymbol } from "../../registry/designation.ts";
import type { Directive } from "../../registry/types.ts";
import type { DirectiveRow } from "./types.ts";

/** The citation is written in the style of the text's own regime. */
export function directiveRow(directive: Directive): DirectiveRow {
  const { id, symbol, title, date, level, successor } = directive;
  const style = symbol === null ? "party" : regimeOfSymbol(symbol);
  return {
    id,
    citation: writeCitation(directive, { style, mention: "full" }),
    name: kindAndSymbolOf(directive),
    title,
    date,
    level,
    status: successor === undefined ? "in-force" : "replaced",
  };
}
