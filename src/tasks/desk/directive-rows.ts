/** Directives → the rows in which the page shows them. */
import type { Host } from "../../base/host.ts";
import { writeCitation } from "../../registry/citation/write.ts";
import { kindAndSymbolOf } from "../../registry/describe.ts";
import { regimeOfSymbol } from "../../registry/designation.ts";
import type { Directive } from "../../registry/types.ts";
import { openDesk } from "./open-desk.ts";
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

/** The rows of ids, in their order; one that the registry does not have is left out. */
export async function nameDirectives(host: Host, ids: readonly string[]): Promise<DirectiveRow[]> {
  const { directives } = (await openDesk(host)).project.registry;
  return ids.flatMap((id) => {
    const directive = directives.get(id);
    return directive === undefined ? [] : [directiveRow(directive)];
  });
}
