/** The text of a document that extends its superior's → the superior's document at its level, and the child standing on it. */
import { hasErrors, type Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { applyChanges } from "../../lineage/child/apply-changes.ts";
import { settleConflicts } from "../../lineage/child/settle-conflicts.ts";
import type { Child } from "../../model/child/types.ts";
import { readChild, type ChildSource } from "../../model/child/read-child.ts";
import type { Model } from "../../model/types.ts";
import { carryDown, type LineageProject } from "../carry-down.ts";
import { resolveSuperior } from "../resolve-document.ts";
import { documentFile } from "../select-documents.ts";
import type { OpenText } from "./types.ts";

/** A child whose file and whose superior can be read. */
export interface StandingChild {
  source: ChildSource;
  /** The superior's document at the child's level, before the child's own changes. */
  base: Model;
  /** The child with the conflicts that were settled by deleting lines among its changes. */
  child: Child;
  /** Its document; while conflicts are open they read as the superior has them. Null when a change cannot be carried out. */
  model: Model | null;
}

export interface OpenedChild {
  source?: ChildSource;
  standing?: StandingChild;
  diagnostics: Diagnostic[];
}

/** Opens a child as far as it goes. Never throws. */
export function openChild(host: Host, project: LineageProject, { id, text }: OpenText): OpenedChild {
  const { value: source, diagnostics } = readChild(createSource(documentFile(id), text));
  if (source === undefined) return { diagnostics };
  const superior = resolveSuperior(host, project, source, [id]);
  diagnostics.push(...superior.diagnostics);
  if (superior.value === undefined || hasErrors(superior.diagnostics)) return { source, diagnostics };
  const carried = carryDown(superior.value.model, source, project);
  diagnostics.push(...carried.diagnostics);
  if (carried.value === undefined) return { source, diagnostics };
  const base = carried.value;
  const { child } = settleConflicts(source.child, base);
  const applied = applyChanges(base, child, source.placeOf);
  diagnostics.push(...applied.diagnostics);
  return { source, standing: { source, base, child, model: applied.value ?? null }, diagnostics };
}
