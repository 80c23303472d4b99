/** The reference of a citation → its words, as the document's form and settings want them; remembered by directive. */
import {
  writeCitation,
  writePending,
  type CitationOptions,
  type PendingDirective,
} from "../registry/citation/write.ts";
import type { Directive } from "../registry/types.ts";
import type { Inline } from "../tree/nodes.ts";
import { withBlanks } from "./print/blanks.ts";
import type { Session } from "./session.ts";

/** Words of a citation; nothing for a reference that no directive has. */
export type CitationWriter = (ref: string, mention: "full" | "short") => readonly Inline[];

const remembered = new WeakMap<Directive, Map<string, readonly Inline[]>>();

/** Opens the writer of one document. */
export function createCitationWriter({ registry, pending, form, model }: Session): CitationWriter {
  const style = form.text.citation.value;
  const term = model.citation.term ?? "none";
  const quoted = model.citation.quoted ?? false;
  const key = `${style} ${term} ${quoted}`;
  return (ref, mention) => {
    const options: CitationOptions = { style, mention, term, quoted };
    const waiting = pending.get(ref);
    if (waiting) {
      // Nobody quotes the title of a text that is still to come.
      const plain = { ...options, quoted: false };
      return withBlanks(
        waiting.symbol === "" ? writeCitation(unnumbered(ref, waiting), plain) : writePending(waiting, plain),
      );
    }
    const directive = registry.directives.get(ref);
    if (!directive) return [];
    const written = remembered.get(directive) ?? new Map<string, readonly Inline[]>();
    remembered.set(directive, written);
    const words = written.get(`${key} ${mention}`) ?? withBlanks(writeCitation(directive, options));
    written.set(`${key} ${mention}`, words);
    return words;
  };
}

/** A text that has no symbol of its own is cited by kind and issuer. */
function unnumbered(id: string, { kind, date, issuer, connector, title }: PendingDirective): Directive {
  return {
    id,
    kind,
    number: null,
    symbol: null,
    date: date ?? null,
    issuer,
    level: "unit",
    title,
    connector,
    verified: "no",
  };
}
