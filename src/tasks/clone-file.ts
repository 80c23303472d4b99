/** `soan clone` of a document or of a file that the superior sent: a file is imported first; both are written, or neither. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { checkProject } from "./check-project.ts";
import { clone, type CloneOptions, type CloneResult } from "./clone.ts";
import type { ImportResult } from "./import.ts";
import { importFirst } from "./import/import-first.ts";
import { fromProject, namedFile, type OpenFile } from "./import/named-file.ts";
import { writeAll } from "./import/write-all.ts";
import { stagedHost } from "./staged-host.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface CloneFileOptions extends Omit<CloneOptions, "organs"> {
  /** Where a file lies that is named so; in the project itself when absent. */
  open?: OpenFile;
}

export interface CloneFileResult extends CloneResult {
  /** What the import of the file found; absent for a document of the project. */
  imported?: ImportResult;
}

/** Makes the document of a lower organ, from a document id or from a file. */
export async function cloneFile(
  host: Host,
  { open = fromProject(host), ...options }: CloneFileOptions,
): Promise<CloneFileResult> {
  const named = namedFile(open, options.source);
  if (named === undefined) return clone(host, options);
  const { dryRun = false, force = false } = options;
  const empty = { dryRun, status: "failed", changes: [], todos: [] } as const;
  const noProject = checkProject(host);
  if (noProject) return { ...empty, changes: [], todos: [], diagnostics: [noProject], exitCode: 2 };
  const work = stagedHost(host);
  const { result, organs } = await importFirst(work, named, force);
  const failed = { ...empty, changes: [], todos: [], exitCode: 1 as const };
  if (result.id === null) return { ...failed, imported: result, diagnostics: result.diagnostics };
  const made = clone(work, { ...options, source: result.id, organs });
  const diagnostics = uniqueDiagnostics([...result.diagnostics, ...made.diagnostics]);
  if (made.status !== "written") {
    const unusable = hasErrors(result.diagnostics) ? [importByItself(options.source)] : [];
    const imported: ImportResult = { ...result, status: "failed", id: null, files: [] };
    return { ...made, imported, diagnostics: [...diagnostics, ...unusable] };
  }
  if (!dryRun) writeAll(host, work.staged());
  const planned = dryRun && result.status === "written";
  const imported: ImportResult = planned ? { ...result, status: "planned" } : result;
  return { ...made, imported, diagnostics, exitCode: hasErrors(diagnostics) ? 1 : 0 };
}

/** The data can be put right only where they stand in a file. */
function importByItself(file: string): Diagnostic {
  return {
    code: "import-needs-work",
    severity: "error",
    what: "Dữ liệu nhập từ tệp này chưa dùng được ngay; chưa ghi tệp nào.",
    why: "Bản của cấp dưới lập trên dữ liệu ấy nên lỗi phải được sửa trước.",
    fix: `Chạy soan import ${file}, sửa tệp .yaml theo các lỗi trên, rồi chạy lại soan clone với mã văn bản.`,
  };
}
