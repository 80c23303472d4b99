/** `soan update --parent`: a child and the corrected file of its superior in; the superior's data corrected under their own ids and the child updated, or questions, out. */
import { hasErrors, type Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { checkProject } from "./check-project.ts";
import { fromProject, type OpenFile } from "./import/named-file.ts";
import { writeAll } from "./import/write-all.ts";
import { loadProject } from "./load-project.ts";
import { childrenOf, superiorOf } from "./parent-file/family.ts";
import { correctParent, type ParentUpdate } from "./parent-file/correct-parent.ts";
import { selectDocuments } from "./select-documents.ts";
import { stagedHost } from "./staged-host.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";
import { update, type UpdateOptions, type UpdateResult } from "./update.ts";

export interface UpdateFileOptions extends UpdateOptions {
  /** Corrected file of the superior. */
  parent?: string;
  /** `OLD=NEW`: the part of that id in the data is the part of that id in the file. */
  same?: readonly string[];
  /** Ids in the file that are new. */
  fresh?: readonly string[];
  /** Where a file lies that is named so; in the project itself when absent. */
  open?: OpenFile;
}

export interface UpdateFileResult extends UpdateResult {
  /** What became of the superior's document; absent without `parent`. */
  parent?: ParentUpdate;
}

/** Updates documents; with `parent` the superior's data first. Then `all` means all documents that extend the superior's. */
export async function updateFile(host: Host, options: UpdateFileOptions): Promise<UpdateFileResult> {
  const { parent: name, same = [], fresh = [], open = fromProject(host), ...plain } = options;
  if (name === undefined && same.length + fresh.length === 0) return update(host, plain);
  const { wanted = [], all = false, dryRun = false } = plain;
  const empty = { dryRun, documents: [], removedBases: [] };
  const refused = (diagnostics: Diagnostic[]): UpdateFileResult => ({ ...empty, diagnostics, exitCode: 2 });
  if (name === undefined) return refused([answersWithoutFile]);
  const noProject = checkProject(host);
  if (noProject) return refused([noProject]);
  const { value: ids, diagnostics: refusals } =
    wanted.length === 0 ? { value: [], diagnostics: [] } : selectDocuments(host, { wanted });
  if (ids === undefined) return refused(refusals);
  const family = superiorOf(host, ids);
  if (family.value === undefined) return refused(family.diagnostics);
  const { id, superior } = family.value;
  const work = stagedHost(host);
  const project = loadProject(host);
  const corrected = await correctParent(work, project, { id: superior, child: id, file: open(name), same, fresh });
  const { value: parent, diagnostics: found } = corrected;
  const diagnostics = uniqueDiagnostics([...project.diagnostics, ...found]);
  if (parent === undefined) return { ...empty, diagnostics, exitCode: 1 };
  if (parent.status === "asked") return { ...empty, parent, diagnostics, exitCode: 1 };
  const children = all ? childrenOf(work, superior) : [id];
  const updated = update(work, { wanted: children, dryRun });
  const told = uniqueDiagnostics([...diagnostics, ...updated.diagnostics]);
  const failed = updated.documents.some((row) => row.id === id && row.status === "failed");
  if (failed) return { ...updated, parent: { ...parent, status: "failed" }, diagnostics: told, exitCode: 1 };
  if (!dryRun) writeAll(host, work.staged());
  return { ...updated, parent, diagnostics: told, exitCode: hasErrors(told) ? 1 : updated.exitCode };
}

const answersWithoutFile: Diagnostic = {
  code: "answers-without-file",
  severity: "error",
  what: "Có --same hoặc --new nhưng thiếu --parent.",
  why: "Hai tùy chọn này trả lời câu hỏi về tệp mới của cấp trên.",
  fix: "Thêm --parent TỆP, là tệp đã hỏi.",
};
