/** Ids in a model against the registry → unknown or abolished organs, unknown directives and signers, footnotes and appendices that do not match. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { missingDirective } from "../registry/missing.ts";
import type { Registry } from "../registry/types.ts";
import { directiveReferences } from "./directive-references.ts";
import { inFileOrder } from "./file-order.ts";
import { organProblems } from "./organ-references.ts";
import type { ModelSource } from "./read-model.ts";
import { BLANK } from "./readable.ts";
import { citedInTexts, textReferenceProblems } from "./text-references.ts";

/** Checks every id that a model names outside its texts, and `{{note}}` and `{{appendix}}` inside them; blanks of a partial model are passed over. */
export function checkReferences(source: ModelSource, registry: Registry): Diagnostic[] {
  return inFileOrder([
    ...organProblems(source.model, registry, source.placeOf),
    ...directiveProblems(source, registry),
    ...textReferenceProblems(source),
  ]);
}

function directiveProblems({ model, placeOf, partial }: ModelSource, registry: Registry): Diagnostic[] {
  // Citations inside texts are judged where they are printed; a partial model never gets there.
  const inTexts = partial === true ? citedInTexts(model) : [];
  return [...directiveReferences(model), ...inTexts]
    .filter(({ id }) => id !== BLANK && !registry.directives.has(id))
    .map(({ id, path }) => ({ ...missingDirective(registry, id), place: placeOf(path) }));
}
