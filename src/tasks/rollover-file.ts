/** `soan rollover` of documents and of files: files are imported first; when one of them cannot be carried over, nothing is written. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import type { Organ } from "../registry/types.ts";
import { checkProject } from "./check-project.ts";
import type { ImportResult } from "./import.ts";
import { importFirst } from "./import/import-first.ts";
import { fromProject, namedFile, type OpenFile } from "./import/named-file.ts";
import { writeAll } from "./import/write-all.ts";
import { rollover, type RolloverOptions, type RolloverResult } from "./rollover.ts";
import { stagedHost } from "./staged-host.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface RolloverFileOptions extends Omit<RolloverOptions, "organs"> {
  /** Where a file lies that is named so; in the project itself when absent. */
  open?: OpenFile;
}

export interface RolloverFileResult extends RolloverResult {
  /** What the import of each file found; absent when no file was named. */
  imported?: ImportResult[];
}

/** Carries documents and files into another year. */
export async function rolloverFiles(
  host: Host,
  { open = fromProject(host), ...options }: RolloverFileOptions,
): Promise<RolloverFileResult> {
  const { year, wanted = [], dryRun = false } = options;
  const named = wanted.map((name) => ({ name, file: namedFile(open, name) }));
  if (named.every(({ file }) => file === undefined)) return rollover(host, options);
  const noProject = checkProject(host);
  if (noProject) return { year, dryRun, documents: [], diagnostics: [noProject], exitCode: 2 };
  const work = stagedHost(host);
  const ids: string[] = [];
  const imported: ImportResult[] = [];
  const organs: Organ[] = [];
  for (const { name, file } of named) {
    if (file === undefined) {
      ids.push(name);
      continue;
    }
    // `force` is about files of the new year.
    const first = await importFirst(work, file, false);
    imported.push(first.result);
    organs.push(...first.organs);
    if (first.result.id !== null) ids.push(first.result.id);
  }
  const found = imported.flatMap(({ diagnostics }) => diagnostics);
  const unread = imported.some(({ id }) => id === null);
  if (unread) return { ...nothing(year, dryRun, imported), diagnostics: uniqueDiagnostics(found) };
  const rolled = rollover(work, { ...options, wanted: ids, organs });
  const diagnostics = uniqueDiagnostics([...found, ...rolled.diagnostics]);
  if (rolled.exitCode === 2 || rolled.documents.some(({ status }) => status === "failed"))
    return { ...nothing(year, dryRun, imported), diagnostics: [...diagnostics, noneWritten] };
  if (!dryRun) writeAll(host, work.staged());
  const told = imported.map((one): ImportResult => {
    return dryRun && one.status === "written" ? { ...one, status: "planned" } : one;
  });
  return { ...rolled, imported: told, diagnostics, exitCode: hasErrors(diagnostics) ? 1 : 0 };
}

function nothing(year: number, dryRun: boolean, imported: readonly ImportResult[]) {
  const told = imported.map((one): ImportResult => {
    return one.status === "written" || one.status === "reused"
      ? { ...one, status: "failed", id: null, files: [] }
      : one;
  });
  return { year, dryRun, documents: [], imported: told, exitCode: 1 as const };
}

const noneWritten: Diagnostic = {
  code: "rollover-none-written",
  severity: "error",
  what: "Chưa ghi tệp nào.",
  why: "Có văn bản chưa chuyển được; bản nhập và bản của năm mới chỉ được ghi cùng nhau.",
  fix: "Sửa các lỗi trên rồi chạy lại; hoặc chạy soan import từng tệp, sửa tệp .yaml, rồi chạy soan rollover với mã văn bản.",
};
