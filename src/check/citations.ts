/** The citations of a document as the rules look at them: flat, in order, each with its line; and the defects the reader noted. */
import { designationKey, printDesignation } from "../registry/designation.ts";
import type { CitationDefect, CitationFound } from "../registry/citation/types.ts";
import type { Directive, Registry } from "../registry/types.ts";
import type { CheckContext, CheckedLine, Found } from "./types.ts";

export interface Mention {
  line: CheckedLine;
  citation: CitationFound;
  /** True inside the title of another citation. */
  nested: boolean;
}

const prepared = new WeakMap<CheckContext["lines"], readonly Mention[]>();

/** All citations in reading order, those inside titles right after the one that holds them. */
export function mentionsOf({ lines }: Pick<CheckContext, "lines">): readonly Mention[] {
  const known = prepared.get(lines);
  if (known) return known;
  const made = lines.flatMap((line) => line.citations.flatMap((citation) => flatten(line, citation, false)));
  prepared.set(lines, made);
  return made;
}

function flatten(line: CheckedLine, citation: CitationFound, nested: boolean): Mention[] {
  return [{ line, citation, nested }, ...citation.inner.flatMap((inner) => flatten(line, inner, true))];
}

/** Number and symbol in one form for comparing; undefined when one of them is not given. */
export function keyOf({ parts: { number, symbol } }: CitationFound): string | undefined {
  return number === null || symbol === null ? undefined : designationKey(number, symbol);
}

/** Number and symbol as they ought to be printed; undefined when one of them is not given. */
export function designationOf({ parts: { number, symbol } }: CitationFound): string | undefined {
  return number === null || symbol === null ? undefined : printDesignation(number, symbol);
}

/** The directive that a citation surely means. */
export function directiveOf({ id }: CitationFound, registry: Registry): Directive | undefined {
  return id === undefined ? undefined : registry.directives.get(id);
}

/** A citation in words, for messages: `Nghị quyết số 29-NQ/TW`. */
export function nameOf(citation: CitationFound): string {
  const designation = designationOf(citation);
  return [citation.parts.kind ?? "Văn bản", designation === undefined ? "" : `số ${designation}`].join(" ").trim();
}

/** Defects of the named codes as findings; `why` stands where the reader gave no reason. */
export function fromDefects(
  context: CheckContext,
  codes: readonly string[],
  why: string,
  editOf: (mention: Mention, defect: CitationDefect) => string | undefined = () => undefined,
): Found[] {
  return mentionsOf(context).flatMap((mention) =>
    mention.citation.defects
      .filter(({ code }) => codes.includes(code))
      .map((defect): Found => {
        const replacement = editOf(mention, defect);
        return {
          what: defect.what,
          why: defect.why ?? why,
          ...(defect.fix === undefined ? {} : { fix: defect.fix }),
          at: { path: mention.line.path, start: defect.start, end: defect.end },
          severity: defect.severity,
          ...(replacement === undefined ? {} : { edit: { replacement } }),
        };
      }),
  );
}
