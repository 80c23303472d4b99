/** A step of a batch in, the bytes of its Word file out: from the unit's own file, or from the document it extends. */
import { hasErrors } from "../../base/diagnostic.ts";
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import type { BatchSource } from "../../model/batch/read-batch.ts";
import type { Project } from "../load-project.ts";
import { createDrafter, writeDraft } from "../make-document.ts";
import type { Draft, Made } from "../make-document.ts";
import type { Writers } from "../open-writers.ts";
import { placed } from "../proofread-memory.ts";
import { createProofreader } from "../proofread.ts";
import { resolveDocument } from "../resolve-document.ts";
import { createChildDrafter } from "./draft-child.ts";
import { proofreadAlike } from "./proofread-alike.ts";
import type { BatchStep, BatchUnit } from "./types.ts";
import { createUnitRegistries } from "./unit-registry.ts";

export type MakeUnit = (step: BatchStep) => Promise<Outcome<Made>>;

/** What units share is read and worked out once; a unit costs its own part of the work only. */
export function createUnitMaker(host: Host, source: BatchSource, project: Project, writers: Writers): MakeUnit {
  const proofread = proofreadAlike(createProofreader(host));
  const draft = createDrafter(host, (drafted) => proofread(drafted).map((remark) => placed(remark, drafted)));
  const registries = createUnitRegistries(project);
  const draftChild = createChildDrafter({ host, source, project, registries, draft });
  const draftOwn = (id: string, { listed }: BatchUnit): Outcome<Draft> => {
    const known = { ...project, registry: registries.own(listed) };
    const { value, diagnostics } = resolveDocument(host, known, id);
    return value === undefined ? { diagnostics } : draft(value, known, diagnostics);
  };
  return async ({ unit }) => {
    const { value, diagnostics } = unit.own === undefined ? draftChild(unit) : draftOwn(unit.own, unit);
    return value === undefined
      ? { diagnostics: orSilent(diagnostics, unit) }
      : { value: await writeDraft(value, writers), diagnostics };
  };
}

/** A document that was not made always says why. */
function orSilent(diagnostics: Diagnostic[], { organ }: BatchUnit): Diagnostic[] {
  if (hasErrors(diagnostics)) return diagnostics;
  const unknown: Diagnostic = {
    code: "unknown-organ",
    severity: "error",
    what: `Danh mục cơ quan không có mã “${organ}”.`,
    why: "Không có tên, địa danh, người ký của cơ quan thì văn bản chưa dựng được.",
    fix: "Thêm cơ quan này, hoặc mẫu của cấp ấy, vào data/organs.",
  };
  return [...diagnostics, unknown];
}
