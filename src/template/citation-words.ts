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

/** Words of a citation, shared by all who print it; nothing for a reference that no directive has. */
export type CitationWriter = (ref: string, mention: "full" | "short") => Inline[];

/** Words of directives in one style, as documents of a batch share them. */
type Written = WeakMap<Directive, Inline[]>;

const remembered = new Map<string, Written>();

/** Opens the writer of one document. */
export function createCitationWriter({ registry, pending, form, model }: Session): CitationWriter {
  const { term, quoted } = model.citation;
  const options = { style: form.text.citation.value, term: term ?? "none", quoted: quoted ?? false } as const;
  const written = { full: recall({ ...options, mention: "full" }), short: recall({ ...options, mention: "short" }) };
  return (ref, mention) => {
    const directive = registry.directives.get(ref);
    if (!directive) return writeWaiting(ref, pending.get(ref), { ...options, mention });
    const known = written[mention].get(directive);
    if (known) return known;
    const words = withBlanks(writeCitation(directive, { ...options, mention }));
    written[mention].set(directive, words);
    return words;
  };
}

function recall({ style, mention, term, quoted }: Required<CitationOptions>): Written {
  const key = `${style} ${mention} ${term} ${quoted}`;
  const written = remembered.get(key) ?? new WeakMap<Directive, Inline[]>();
  remembered.set(key, written);
  return written;
}

/** Nobody quotes the title of a text that is still to come. */
function writeWaiting(ref: string, waiting: PendingDirective | undefined, options: CitationOptions): Inline[] {
  if (!waiting) return [];
  const plain = { ...options, quoted: false };
  return withBlanks(
    waiting.symbol === "" ? writeCitation(unnumbered(ref, waiting), plain) : writePending(waiting, plain),
  );
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
