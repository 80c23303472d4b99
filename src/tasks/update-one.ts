/** One child document in; its file carried to the superior's present revision, with what became of each part, out. */
import { hasErrors, type Diagnostic, type Outcome, type Place } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { createSource } from "../base/source.ts";
import { baseName, keepBase, readBase } from "../lineage/child/bases.ts";
import { editChild } from "../lineage/child/edit-child.ts";
import type { Merge, MergeRow } from "../lineage/child/merge-types.ts";
import { mergeUpdate } from "../lineage/child/merge-update.ts";
import { namesOf } from "../lineage/child/names-of.ts";
import { sayText } from "../lineage/clone/say-text.ts";
import { wordsOf, type ConflictWords } from "../lineage/child/conflict-words.ts";
import type { Child } from "../model/child/types.ts";
import { readChild, type ChildSource } from "../model/child/read-child.ts";
import type { Model } from "../model/types.ts";
import { carryDown, type LineageProject } from "./carry-down.ts";
import { presentSuperior } from "./resolve-document.ts";
import { documentFile } from "./select-documents.ts";

/** What became of one part, or of one key of the head. */
export interface UpdateItem extends Omit<MergeRow, "to"> {
  /** Heading, title or first words. */
  name: string;
  /** Neighbour that an own part was put behind, or part that it was put into. */
  to?: string;
  /** The texts of a conflict. */
  texts?: ConflictWords;
  /** Where an open conflict stands in the file. */
  place?: Place;
}

export interface UpdateRow {
  id: string;
  file: string;
  /** Id of the superior's document. */
  superior: string | null;
  /** `conflicts`: carried over as far as it goes, some conflicts are open; `whole`: extends nothing. */
  status: "updated" | "unchanged" | "conflicts" | "failed" | "whole";
  items: UpdateItem[];
  /** True when the file had to be written anew, without the officer's comments; the old one was kept. */
  movedTo?: string;
}

/** Writes the file and keeps the superior's revision; a file that would not change is not written. */
export function updateOne(
  id: string,
  host: Host,
  project: LineageProject,
  diagnostics: Diagnostic[],
  asideFor: (file: string) => string,
): UpdateRow {
  const file = documentFile(id);
  const text = host.readText(file) ?? "";
  const read = readChild(createSource(file, text));
  diagnostics.push(...read.diagnostics);
  const failed: UpdateRow = { id, file, superior: read.value?.child.extends ?? null, status: "failed", items: [] };
  if (read.value === undefined) return failed;
  const merged = merge(id, host, project, read.value);
  diagnostics.push(...merged.diagnostics);
  if (merged.value === undefined || hasErrors(merged.diagnostics)) return failed;
  const { superior, result, models } = merged.value;
  const next = { ...result.child, base: baseName(superior) };
  const renames = new Map(
    result.rows.flatMap(({ key, became, from }) => (became === "renamed" && from !== undefined ? [[from, key]] : [])),
  );
  const edited = editChild(text, read.value, next, renames);
  const movedTo = edited.anew && edited.text !== text ? asideFor(file) : undefined;
  keepBase(host, superior);
  if (movedTo !== undefined) host.write(movedTo, text);
  if (edited.text !== text) host.write(file, edited.text);
  const open = next.conflicts.size > 0;
  return {
    ...failed,
    status: open ? "conflicts" : edited.text === text ? "unchanged" : "updated",
    items: itemsOf(result, models, createSource(file, edited.text), sayer(next, models, project)),
    ...(movedTo === undefined ? {} : { movedTo }),
  };
}

interface Merged {
  superior: Model;
  result: Merge;
  /** The child's level before and now, for names of parts. */
  models: Model[];
}

function merge(id: string, host: Host, project: LineageProject, source: ChildSource): Outcome<Merged> {
  const { child, placeOf } = source;
  const now = presentSuperior(host, project, source, [id]);
  if (now.value === undefined) return { diagnostics: now.diagnostics };
  const superior = now.value.model;
  const pinned = child.base !== null && child.base !== baseName(superior);
  const kept = pinned && child.base !== null ? readBase(host, child.base) : now;
  const diagnostics: Diagnostic[] = kept.diagnostics.map((one) => ({ ...one, place: one.place ?? placeOf(["base"]) }));
  if (kept.value === undefined) return { diagnostics };
  const theirs = carryDown(superior, source, project);
  const base = pinned ? carryDown(kept.value.model, source, project) : theirs;
  diagnostics.push(...theirs.diagnostics);
  if (theirs.value === undefined || base.value === undefined)
    return { diagnostics: [...diagnostics, ...(pinned ? base.diagnostics : [])] };
  const merged = mergeUpdate({ base: base.value, theirs: theirs.value, child }, placeOf);
  diagnostics.push(...merged.diagnostics);
  if (merged.value === undefined) return { diagnostics };
  return { value: { superior, result: merged.value, models: [theirs.value, base.value] }, diagnostics };
}

function itemsOf(
  { child, rows }: Merge,
  models: readonly Model[],
  file: ReturnType<typeof createSource>,
  say: (text: string) => string,
): UpdateItem[] {
  const placeOf = child.conflicts.size > 0 ? readChild(file).value?.placeOf : undefined;
  const nameOf = namesOf(models, child, say);
  return rows.map(({ to, ...row }) => {
    const conflict = row.became === "conflict" || row.became === "open" ? child.conflicts.get(row.key) : undefined;
    const neighbour = to === undefined ? null : (to.after ?? to.in);
    return {
      ...row,
      name: nameOf(row.key),
      ...(neighbour === null ? {} : { to: neighbour }),
      ...(conflict === undefined ? {} : { texts: wordsOf(conflict, say) }),
      ...(conflict === undefined || placeOf === undefined ? {} : { place: placeOf(["conflicts", row.key], "key") }),
    };
  });
}

/** Texts as the child prints them. */
function sayer(
  { issuer, year }: Child,
  [model]: readonly Model[],
  { registry }: LineageProject,
): (text: string) => string {
  const organ = registry.organs.get(issuer);
  if (organ === undefined || model === undefined) return (text) => text;
  return (text) => sayText(text, { organ, body: model.body, year, registry });
}
