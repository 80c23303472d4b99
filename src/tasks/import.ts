/** `soan import`: a Word file or text in; its data, proposals for the registry, and what a human must look at out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import type { Facts, Finding } from "../recognize/types.ts";
import { checkProject } from "./check-project.ts";
import type { ChangedLine } from "./import/changed-lines.ts";
import { prepareImport, type ImportFile } from "./import/prepare-import.ts";
import type { ImportCounts } from "./import/summarise.ts";
import { writeAll } from "./import/write-all.ts";
import { createInputs } from "./inputs.ts";
import { openProject } from "./open-project.ts";
import { readProgram } from "./program.ts";
import { openShelf } from "./shelf.ts";

export interface ImportOptions {
  /** File to read, relative to `source`. */
  file: string;
  /** Where the file lies, when that is not the project. */
  source?: Host;
  /** Folder for all files written, in place of data/. */
  out?: string;
  /** Overwrites files of an earlier import. */
  force?: boolean;
}

export interface ImportResult {
  source: string;
  /** `reused`: an earlier import of the same file stands; `planned`: nothing is written in a dry run. */
  status: "written" | "planned" | "reused" | "exists" | "failed";
  /** Id of the document in data/documents; null when it was written elsewhere or not at all. */
  id: string | null;
  /** Files written, the document first; of an import that is reused, the document. */
  files: Pick<ImportFile, "path" | "kind">[];
  counts: ImportCounts | null;
  findings: Finding[];
  facts: Facts | null;
  /** Lines that a build prints otherwise than the file has them. */
  changes: ChangedLine[];
  diagnostics: Diagnostic[];
  exitCode: 0 | 1 | 2;
}

/** Imports one file. Nothing is written when anything would be overwritten or the document has no text. */
export async function importFile(
  host: Host,
  { file, source = host, out, force = false }: ImportOptions,
): Promise<ImportResult> {
  const empty: ImportResult = { ...nothingImported(file), diagnostics: [] };
  const noProject = checkProject(host);
  if (noProject) return { ...empty, diagnostics: [noProject], exitCode: 2 };
  const { shared } = createInputs(host, readProgram());
  const project = await openProject(host, shared, openShelf(host, { keep: true }));
  const { value, diagnostics } = await prepareImport(host, { host: source, file }, out, project);
  if (!value) return { ...empty, diagnostics };
  const { id, files, counts, findings, facts, changes } = value;
  const seen: ImportResult = { ...empty, counts, findings, facts, changes, diagnostics };
  const standing = files.filter(({ path }) => host.readText(path) !== undefined);
  if (standing.length > 0 && !force)
    return { ...seen, status: "exists", diagnostics: [...seen.diagnostics, existing(standing)] };
  writeAll(host, files);
  return {
    ...seen,
    status: "written",
    id: out === undefined ? id : null,
    files: files.map(({ path, kind }) => ({ path, kind })),
    exitCode: hasErrors(seen.diagnostics) ? 1 : 0,
  };
}

/** What is told of a file of which nothing is known yet. */
export function nothingImported(source: string): Omit<ImportResult, "diagnostics"> {
  return {
    source,
    status: "failed",
    id: null,
    files: [],
    counts: null,
    findings: [],
    facts: null,
    changes: [],
    exitCode: 1,
  };
}

function existing(files: readonly ImportFile[]): Diagnostic {
  return {
    code: "import-exists",
    severity: "error",
    what: `Đã có sẵn ${files.map(({ path }) => path).join(", ")}; chưa ghi tệp nào.`,
    why: "Lần nhập này sẽ xóa những chỗ đã sửa trong tệp cũ.",
    fix: "Đổi tên tệp cũ, chọn thư mục khác bằng --out, hoặc thêm --force để ghi đè.",
    place: { file: files[0]?.path ?? "" },
  };
}
