/** A superior's model and the child that extends it in; the model at the child's level, before the child's own changes, out. */
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import { cloneModel } from "../lineage/clone/clone-model.ts";
import type { ChildSource } from "../model/child/read-child.ts";
import type { Model } from "../model/types.ts";
import { missingOrgan } from "../registry/missing.ts";
import type { Project } from "./load-project.ts";

/** What a document that extends another needs of its project. */
export type LineageProject = Pick<Project, "registry" | "lineage">;

/** Words that the officer wants back (`undo`) are left as the superior wrote them. */
export function carryDown(superior: Model, { child, placeOf }: ChildSource, project: LineageProject): Outcome<Model> {
  const { registry, lineage: rules } = project;
  const organ = registry.organs.get(child.issuer);
  if (organ === undefined)
    return { diagnostics: [{ ...missingOrgan(registry, child.issuer), place: placeOf(["issuer"]) }] };
  const parentOrgan = registry.organs.get(superior.issuer);
  const place = placeOf(["extends"]);
  if (parentOrgan === undefined) return { diagnostics: [{ ...missingOrgan(registry, superior.issuer), place }] };
  if (rules === null) return { diagnostics: [{ ...noRules, place }] };
  const undo = new Map<string, string[]>();
  for (const [key, change] of child.changes) {
    // A clone knows parts by their ids, and the whole head as one.
    const id = key.startsWith("head/") ? "" : key.replace(/^(?:appendix|footnote)\//u, "");
    if (change.undo.length > 0) undo.set(id, [...(undo.get(id) ?? []), ...change.undo]);
  }
  const { model, diagnostics } = cloneModel(superior, { parentOrgan, organ, registry, year: child.year, rules, undo });
  return { value: model, diagnostics: diagnostics.map((one) => ({ ...one, place })) };
}

/** Nothing can be carried down without them. */
export const noRules: Diagnostic = {
  code: "no-lineage-rules",
  severity: "error",
  what: "Chưa dùng được data/lineage.yaml, data/authority.yaml.",
  why: "Hai tệp này cho biết từ ngữ và thẩm quyền khi đưa văn bản xuống cấp dưới.",
  fix: "Chép lại hai tệp ấy từ bản cài đặt của soan, hoặc sửa các lỗi đã báo.",
};
