/** An opening and the parents that give way to those of the new year → where it names one of them by last year's number: what is to come is named there. */
import { designationKey } from "../../registry/designation.ts";
import { readCitations } from "../../registry/citation/read.ts";
import type { Registry } from "../../registry/types.ts";
import type { Model } from "../../model/types.ts";
import type { TextEdit } from "./text-edit.ts";
import type { RolloverPlan } from "./types.ts";

/** A parent as texts of the old year name it. */
export interface OldParent {
  index: number;
  key: string;
  /** Null where the data do not know it. */
  date: string | null;
}

/** Parents with a number for which the plan holds a change: the others stand through the years. */
export function oldParents({ parents }: Model, registry: Registry, { edits }: RolloverPlan): OldParent[] {
  return parents.flatMap(({ directive, pending }, index): OldParent[] => {
    const path = `parents[${index}]`;
    const gives = edits.some(
      (edit) =>
        (edit.kind === "parent" && edit.path === path) ||
        (edit.kind === "blank" && edit.path === `${path}.pending.number`),
    );
    const { number, symbol, date } = pending ?? registry.directives.get(directive) ?? {};
    if (!gives || !number || !symbol) return [];
    return [{ index, key: designationKey(number, symbol), date: date ?? null }];
  });
}

/** Edits in order; the number and date that would stay are those of last year's guidance. */
export function parentMentions(text: string, parents: readonly OldParent[], registry: Registry): TextEdit[] {
  if (parents.length === 0) return [];
  const plain = text.replace(/\{\{[^]*?\}\}/gu, (found) => "\u25A1".repeat(found.length));
  return readCitations(plain, registry).flatMap(({ start, end, parts }): TextEdit[] => {
    const { number, symbol, date } = parts;
    const key = number === null || symbol === null ? undefined : designationKey(number, symbol);
    const parent = parents.find(
      (one) => one.key === key && (date === undefined || one.date === null || one.date === date),
    );
    if (parent === undefined) return [];
    return [{ start, end, text: parent.index === 0 ? "{{cite parent}}" : `{{cite parents.[${parent.index}]}}` }];
  });
}
