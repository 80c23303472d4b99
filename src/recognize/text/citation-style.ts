/** Lines of a document and the registry → how it writes khóa and titles, by majority of the citations that agree with the registry. */
import type { CitationStyle, ToneMarks } from "../../model/types.ts";
import { flatCitations } from "../../registry/citation/read.ts";
import { writeCitation } from "../../registry/citation/write.ts";
import type { Registry } from "../../registry/types.ts";
import type { ReadCitations } from "./read-lines.ts";
import { printTone } from "./tone.ts";

const TERMS = ["none", "plain", "parentheses"] as const;
const STYLES = [false, true].flatMap((quoted) => TERMS.map((term) => ({ term, quoted })));

/** The style most full citations have; nulls for what the templates do anyway. */
export function citationStyleOf(
  lines: readonly string[],
  {
    registry,
    read,
    regime,
    tone,
  }: { registry: Registry; read: ReadCitations; regime: "party" | "state"; tone: ToneMarks | null },
): CitationStyle {
  const votes = STYLES.map((style) => ({ style, count: 0 }));
  for (const line of lines) {
    for (const { id, start, parts } of flatCitations(read(line))) {
      const directive = id === undefined || parts.mention === "short" ? undefined : registry.directives.get(id);
      if (!directive) continue;
      for (const vote of votes) {
        const words = writeCitation(directive, { style: regime, mention: "full", ...vote.style });
        if (line.startsWith(printTone(words, tone), start)) vote.count += 1;
      }
    }
  }
  const best = votes.reduce((a, b) => (b.count > a.count ? b : a));
  const { term, quoted } = best.style;
  return { term: term === "none" ? null : term, quoted: quoted ? true : null };
}
