/** A registry → a reader of citations that reads each line once: many parts of the recognition ask for the same lines. */
import { readCitations } from "../../registry/citation/read.ts";
import type { CitationFound } from "../../registry/citation/types.ts";
import type { Registry } from "../../registry/types.ts";

export type ReadCitations = (line: string) => readonly CitationFound[];

/** Opens the reader for one document. */
export function createCitationReader(registry: Registry): ReadCitations {
  const known = new Map<string, readonly CitationFound[]>();
  return (line) => {
    const found = known.get(line) ?? readCitations(line, registry);
    known.set(line, found);
    return found;
  };
}
