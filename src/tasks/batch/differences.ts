/** A child and what the batch sets for its unit in; the child with that, every place where it was written, out. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import { applyChanges } from "../../lineage/child/apply-changes.ts";
import { idAt } from "../../lineage/clone/place-in-model.ts";
import type { BatchSource } from "../../model/batch/read-batch.ts";
import type { ModelSource } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { walkTexts } from "../../model/walk-texts.ts";

/** Words of the parent that must stay, by id of the part. */
export function undoOf(indexes: readonly number[], { batch }: BatchSource): Map<string, string[]> {
  const undo = new Map<string, string[]>();
  for (const index of indexes)
    for (const [id, change] of batch.differences[index]?.changes ?? [])
      if (change.undo.length > 0) undo.set(id, [...(undo.get(id) ?? []), ...change.undo]);
  return undo;
}

/** Carries the differences out one after another, so that what is written later wins. */
export function withDifferences(
  child: ModelSource,
  indexes: readonly number[],
  source: BatchSource,
): Outcome<ModelSource> {
  const diagnostics: Diagnostic[] = [];
  let { model } = child;
  for (const index of indexes) {
    const difference = source.batch.differences[index];
    if (difference === undefined) continue;
    const made = applyChanges(model, { head: difference.set, changes: difference.changes }, (path, on) =>
      source.placeOf(["differences", index, ...path], on),
    );
    diagnostics.push(...made.diagnostics);
    if (made.value === undefined) return { diagnostics };
    model = made.value;
  }
  if (model === child.model) return { value: child, diagnostics };
  return { value: { ...child, model, placeOf: placesOf(model, child, indexes, source) }, diagnostics };
}

/** What the batch wrote is shown there; what the child has, where the child has it, though it may have moved. */
function placesOf(
  model: Model,
  child: ModelSource,
  indexes: readonly number[],
  { batch, placeOf }: BatchSource,
): ModelSource["placeOf"] {
  const before = new Map(walkTexts(child.model).map(({ path }) => [idAt(child.model, path), path]));
  return (path) => {
    const key = /^\w+/.exec(path)?.[0] ?? "";
    const id = idAt(model, path);
    const index = indexes.findLast((one) => {
      const { set = {}, changes } = batch.differences[one] ?? {};
      return id === null ? key in set : changes?.has(id) === true;
    });
    if (index === undefined) return child.placeOf(id === null ? path : (before.get(id) ?? path));
    return placeOf(["differences", index, ...(id === null ? ["set", key] : ["changes", id])]);
  };
}
