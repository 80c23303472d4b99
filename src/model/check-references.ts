/** Ids in a model against the registry → unknown or abolished organs, unknown directives and signers, footnotes and appendices that do not match. */
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Registry } from "../registry/types.ts";
import { directiveReferences } from "./directive-references.ts";
import { inFileOrder } from "./file-order.ts";
import { organProblems } from "./organ-references.ts";
import type { ModelSource } from "./read-model.ts";
import { textReferenceProblems } from "./text-references.ts";
import type { Model } from "./types.ts";

/** Checks every id that a model names outside its texts, and `{{note}}` and `{{appendix}}` inside them. */
export function checkReferences({ model, placeOf }: ModelSource, registry: Registry): Diagnostic[] {
  return inFileOrder([
    ...organProblems(model, registry, placeOf),
    ...directiveProblems(model, registry, placeOf),
    ...textReferenceProblems(model, placeOf),
  ]);
}

function directiveProblems(model: Model, registry: Registry, placeOf: (path: string) => Place): Diagnostic[] {
  return directiveReferences(model)
    .filter(({ id }) => !registry.directives.has(id))
    .map(({ id, path }) => {
      const meant = nearest(id, registry.directives.keys());
      return {
        code: "unknown-directive",
        severity: "error",
        what: `Sổ văn bản không có văn bản nào mang mã “${id}”.`,
        why: "Trích dẫn được viết từ sổ văn bản; mã gồm số-ký hiệu@ngày ban hành.",
        fix:
          meant === undefined ? "Thêm văn bản vào data/directives, hoặc sửa lại mã." : `Có phải ý bạn là “${meant}”?`,
        place: placeOf(path),
      };
    });
}
