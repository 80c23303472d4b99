/** The text of a document that extends its superior's and the model that it should make → the text with its own changes and no more. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { applyChanges, type Edits } from "../../lineage/child/apply-changes.ts";
import { diffModels } from "../../lineage/child/diff-models.ts";
import { editChild } from "../../lineage/child/edit-child.ts";
import { NO_CHANGE } from "../../lineage/child/places.ts";
import { same } from "../../lineage/child/tree.ts";
import type { Change, Child } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import type { LineageProject } from "../carry-down.ts";
import { documentFile } from "../select-documents.ts";
import { openChild, type StandingChild } from "./open-child.ts";
import type { Drafted, OpenText } from "./types.ts";

/** Undefined when the child or its superior cannot be read. */
export function draftChild(host: Host, project: LineageProject, open: OpenText, given: Model): Drafted | undefined {
  const { standing } = openChild(host, project, open);
  if (standing === undefined) return undefined;
  const { base, child, source, model } = standing;
  const problems = given.issuer === base.issuer && given.year === base.year ? [] : [fixedKeys(open.id)];
  // An empty subject cannot be the officer's own: the superior's counts.
  const about = given.about === "" ? base.about : given.about;
  const wanted: Model = { ...given, issuer: base.issuer, year: base.year, about };
  if (model !== null && same(model, wanted)) return { text: open.text, anew: false, problems };
  const next = nextChild(standing, wanted);
  const settled: Child = { ...child, ...next };
  return { ...editChild(open.text, source, settled), problems };
}

/** What the officer wrote stays as it was written wherever it still says the same. */
function nextChild({ base, child, model }: StandingChild, wanted: Model): Edits {
  const diff = diffModels(base, wanted);
  const before: Edits = model === null ? child : diffModels(base, model);
  const kept: Edits = {
    head: keptHead(child, before, diff),
    changes: keptChanges(child.changes, before.changes, diff.changes),
  };
  const made = applyChanges(base, kept).value;
  if (made === undefined || same(made, wanted)) return kept;
  return { head: diff.head, changes: keptChanges(child.changes, new Map(), diff.changes) };
}

function keptHead({ head }: Child, { head: before }: Edits, { head: wanted }: Edits): Partial<Model> {
  const keys = [...Object.keys(head), ...Object.keys(wanted).filter((key) => !(key in head))] as (keyof Model)[];
  return Object.fromEntries(
    keys.flatMap((key) => {
      if (key in head && same(before[key], wanted[key])) return [[key, head[key]]];
      return key in wanted ? [[key, wanted[key]]] : [];
    }),
  );
}

function keptChanges(
  own: ReadonlyMap<string, Change>,
  before: ReadonlyMap<string, Change>,
  wanted: ReadonlyMap<string, Change>,
): Map<string, Change> {
  const keys = [...own.keys(), ...[...wanted.keys()].filter((key) => !own.has(key))];
  return new Map(
    keys.flatMap((key): [string, Change][] => {
      const [written, then, now] = [own.get(key), before.get(key), wanted.get(key)];
      if (written !== undefined && same(then, now)) return [[key, written]];
      // Words to keep belong to the cloning, not to the difference.
      const change = { ...(now ?? NO_CHANGE), undo: written?.undo ?? [] };
      return same(change, NO_CHANGE) ? [] : [[key, change]];
    }),
  );
}

function fixedKeys(id: string): Diagnostic {
  return {
    code: "child-fixed-keys",
    severity: "error",
    what: "Cơ quan ban hành và năm của văn bản này không đổi được trong biểu mẫu; các chỗ sửa khác vẫn được nhận.",
    why: "Văn bản được lập từ văn bản cấp trên cho đúng cơ quan ấy, năm ấy: đổi thì mọi câu chữ phải chuyển cấp lại.",
    fix: "Lập một văn bản khác từ văn bản cấp trên cho cơ quan hoặc năm cần có.",
    place: { file: documentFile(id), path: "issuer" },
  };
}
