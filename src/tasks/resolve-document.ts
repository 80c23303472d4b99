/** The id of a document in; its model with the place of every value out, be it a whole document or one that extends another. */
import { hasErrors, type Diagnostic, type Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { createSource } from "../base/source.ts";
import { applyChanges } from "../lineage/child/apply-changes.ts";
import { baseName, readBase } from "../lineage/child/bases.ts";
import { placeInChild } from "../lineage/child/place-in-child.ts";
import { openConflict } from "../lineage/child/problems.ts";
import { settleConflicts } from "../lineage/child/settle-conflicts.ts";
import { isChildText } from "../model/child/is-child-text.ts";
import { readChild, type ChildSource } from "../model/child/read-child.ts";
import { readModel, type ModelSource } from "../model/read-model.ts";
import { carryDown, type LineageProject } from "./carry-down.ts";
import { extendsItself, faultySuperior, movedOn, noSuperior } from "./resolve-problems.ts";
import { documentFile } from "./select-documents.ts";

export interface Resolved {
  source: ModelSource;
  /** The superior's document that it was made from; absent for a whole document. */
  parent?: ModelSource;
}

/** The model is in `value` when nothing is wrong; what can be read of a faulty whole document is in `readable`. */
export interface ResolvedDocument extends Outcome<Resolved> {
  readable?: ModelSource;
}

/** Resolves a document; `text` stands in for its file. Never throws. */
export function resolveDocument(
  host: Host,
  project: LineageProject,
  id: string,
  text = host.readText(documentFile(id)) ?? "",
): ResolvedDocument {
  return resolve(host, project, id, text, []);
}

function resolve(
  host: Host,
  project: LineageProject,
  id: string,
  text: string,
  below: readonly string[],
): ResolvedDocument {
  const source = createSource(documentFile(id), text);
  if (!isChildText(text)) {
    const { value, diagnostics, readable } = readModel(source);
    if (value !== undefined) return { value: { source: value }, diagnostics };
    return readable === undefined ? { diagnostics } : { readable, diagnostics };
  }
  const { value: child, diagnostics } = readChild(source);
  if (child === undefined) return { diagnostics };
  const superior = resolveSuperior(host, project, child, [...below, id]);
  diagnostics.push(...superior.diagnostics);
  if (superior.value === undefined || hasErrors(superior.diagnostics)) return { diagnostics };
  const made = makeChild(child, superior.value, project);
  return {
    ...(made.value === undefined ? {} : { value: { source: made.value, parent: superior.value } }),
    diagnostics: [...diagnostics, ...made.diagnostics],
  };
}

/** The revision that the child was made from; the present one for a child that names none. */
export function resolveSuperior(
  host: Host,
  project: LineageProject,
  { child, placeOf }: Pick<ChildSource, "child" | "placeOf">,
  below: readonly string[],
): Outcome<ModelSource> {
  const now = presentSuperior(host, project, { child, placeOf }, below);
  if (child.base === null || now.diagnostics.some(({ code }) => code === "extends-itself")) return now;
  if (now.value !== undefined && baseName(now.value.model) === child.base) return now;
  const place = placeOf(["base"]);
  const kept = readBase(host, child.base);
  const moved = now.value === undefined ? [] : [{ ...movedOn(below.at(-1) ?? ""), place: placeOf(["extends"]) }];
  // The child stands on what was kept, whatever has become of the superior's file since.
  const later = now.diagnostics.map((one): Diagnostic => ({ ...one, severity: "warning" }));
  const lost = kept.diagnostics.map((one) => ({ ...one, place: one.place ?? place }));
  return { ...(kept.value === undefined ? {} : { value: kept.value }), diagnostics: [...lost, ...moved, ...later] };
}

/** The superior's document as it is now. */
export function presentSuperior(
  host: Host,
  project: LineageProject,
  { child, placeOf }: Pick<ChildSource, "child" | "placeOf">,
  below: readonly string[],
): Outcome<ModelSource> {
  const place = placeOf(["extends"]);
  if (below.includes(child.extends)) return { diagnostics: [{ ...extendsItself([...below, child.extends]), place }] };
  const text = host.readText(documentFile(child.extends));
  if (text === undefined) return { diagnostics: [{ ...noSuperior(host, child.extends), place }] };
  const { value, diagnostics } = resolve(host, project, child.extends, text, below);
  if (value !== undefined) return { value: value.source, diagnostics: [] };
  return { diagnostics: [{ ...faultySuperior(child.extends), place }, ...diagnostics] };
}

/** The superior's document at the child's level with the child's changes. */
function makeChild(source: ChildSource, superior: ModelSource, project: LineageProject): Outcome<ModelSource> {
  const { placeOf } = source;
  const carried = carryDown(superior.model, source, project);
  if (carried.value === undefined) return { diagnostics: carried.diagnostics };
  const { child } = settleConflicts(source.child, carried.value);
  const open = [...child.conflicts.keys()].map((key) => ({
    ...openConflict(key),
    place: placeOf(["conflicts", key], "key"),
  }));
  const applied = applyChanges(carried.value, child, placeOf);
  const diagnostics = [...carried.diagnostics, ...open, ...applied.diagnostics];
  if (applied.value === undefined || hasErrors(diagnostics)) return { diagnostics };
  return {
    value: { model: applied.value, placeOf: placeInChild(applied.value, source, superior) },
    diagnostics,
  };
}
