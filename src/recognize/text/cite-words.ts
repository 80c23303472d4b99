/** Plain words → the ranges that a citation of the registry or of a superior's text prints word for word, with the helper that prints them. */
import type { CitationStyle, ToneMarks } from "../../model/types.ts";
import type { CitationFound } from "../../registry/citation/types.ts";
import { writeCitation } from "../../registry/citation/write.ts";
import type { Directive, Registry } from "../../registry/types.ts";
import type { ReadCitations } from "./read-lines.ts";
import { printTone } from "./tone.ts";

export interface CiteRange {
  start: number;
  end: number;
  /** `{{cite "29-NQ/TW@2013-11-04"}}` */
  code: string;
}

/** Whether the words between two offsets may be replaced: not when emphasis or a footnote mark stands inside. */
export type Accept = (start: number, end: number) => boolean;

export interface Citer {
  /** Ranges in a line of the text, in order. Lines are given in the order in which the document prints them. */
  cite(words: string, accept: Accept): CiteRange[];
  /** The same in a line that stands above the text, as the subject does: it uses up no full mention. */
  citeAbove(words: string, accept: Accept): CiteRange[];
  /** Marks a directive as cited in full by a part that prints it by itself. */
  spend(id: string): void;
  /** End of what `{{cite}}` prints for the id, when the words from an offset are just that. */
  autoAt(words: string, start: number, id: string): number | undefined;
  /** The same for its full form. */
  fullAt(words: string, start: number, id: string): number | undefined;
}

export interface CiterOptions {
  registry: Registry;
  read: ReadCitations;
  regime: "party" | "state";
  tone: ToneMarks | null;
  style: CitationStyle;
  /** Words of superiors' texts that the registry does not have, and the code that prints them. */
  pending: readonly { words: string; code: string }[];
}

/** Opens the citer of one document; it remembers what was cited in full, as the printing does. */
export function createCiter({ registry, read, regime, tone, style, pending }: CiterOptions): Citer {
  const spent = new Set<string>();
  const write = (directive: Directive, mention: "full" | "short"): string =>
    printTone(
      writeCitation(directive, {
        style: regime,
        mention,
        term: style.term ?? "none",
        quoted: style.quoted ?? false,
      }),
      tone,
    );

  const match = (words: string, start: number, id: string): { mention: "full" | "short"; end: number } | undefined => {
    const directive = registry.directives.get(id);
    if (!directive) return undefined;
    for (const mention of ["full", "short"] as const) {
      const printed = write(directive, mention);
      const end = start + printed.length;
      if (words.startsWith(printed, start) && !/[\p{L}\p{N}]/u.test(words[end] ?? "")) return { mention, end };
    }
    return undefined;
  };

  const rangesIn = (words: string, found: readonly CitationFound[], inText: boolean, accept: Accept): CiteRange[] =>
    found.flatMap((citation) => {
      const id = citation.id ?? onlySpent(citation.candidates, spent);
      const matched = id === undefined ? undefined : match(words, citation.start, id);
      // A full citation that the registry writes otherwise keeps its own words, number and all.
      const isPart = matched?.mention === "short" && citation.parts.mention === "full";
      const wanted = matched && !isPart && accept(citation.start, matched.end) ? matched : undefined;
      if (id === undefined || wanted === undefined) return rangesIn(words, citation.inner, inText, accept);
      const auto = spent.has(id) ? "short" : "full";
      if (wanted.mention === "full" && inText) spent.add(id);
      const code = wanted.mention === auto ? `{{cite "${id}"}}` : `{{cite "${id}" "${wanted.mention}"}}`;
      return [{ start: citation.start, end: wanted.end, code }];
    });

  const pendingIn = (words: string, accept: Accept): CiteRange[] =>
    pending.flatMap(({ words: printed, code }) => {
      const start = words.indexOf(printed);
      const end = start + printed.length;
      // A second mention would be printed short.
      if (start < 0 || spent.has(code) || !accept(start, end)) return [];
      spent.add(code);
      return [{ start, end, code }];
    });

  const all = (words: string, inText: boolean, accept: Accept): CiteRange[] => {
    const waiting = inText ? pendingIn(words, accept) : [];
    const rest = rangesIn(words, read(words), inText, accept);
    const free = rest.filter((one) => waiting.every((other) => one.end <= other.start || one.start >= other.end));
    return [...free, ...waiting].sort((a, b) => a.start - b.start);
  };

  return {
    cite: (words, accept) => all(words, true, accept),
    citeAbove: (words, accept) => all(words, false, accept),
    spend: (id) => void spent.add(id),
    autoAt(words, start, id) {
      const matched = match(words, start, id);
      return matched?.mention === (spent.has(id) ? "short" : "full") ? matched.end : undefined;
    },
    fullAt(words, start, id) {
      const matched = match(words, start, id);
      return matched?.mention === "full" ? matched.end : undefined;
    },
  };
}

/** A short mention that may be several texts means the one that was cited before. */
function onlySpent(candidates: readonly string[], spent: ReadonlySet<string>): string | undefined {
  const before = candidates.filter((id) => spent.has(id));
  return before.length === 1 ? before[0] : undefined;
}
