/** `soan check`: documents and files in; everything the rules find in them out, with places; certain corrections made if wanted. */
import { hasErrors, type Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { writeAnnotated, type Checked } from "./check-annotate.ts";
import { checkNames } from "./check-many/check-names.ts";
import { namesToCheck } from "./check-names.ts";
import type { CheckedFile } from "./check-one.ts";
import { checkProject } from "./check-project.ts";
import { openCheckRoom } from "./check-room.ts";
import type { FileInFolder } from "./compare-side.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface CheckOptions {
  /** Ids, files or folders, as typed. */
  wanted: readonly string[];
  /** Where a file lies that is named on the command line. */
  open(name: string): FileInFolder;
  /** Writes the corrections that are certain into data files and plain text. */
  fix?: boolean;
  /** Word file to write a copy of the checked one to, with the findings as comments; only for one Word file. */
  annotate?: string;
  /** Writes over a file that stands there. */
  force?: boolean;
  /** Threads; without it as many as help. */
  jobs?: number;
  /** Folder on disk that names start from, so that other threads can open them too. */
  folder?: string;
  onProgress?: (progress: { done: number; total: number; failed: number }) => void;
}

export interface CheckResult {
  files: CheckedFile[];
  /** Copy with comments that was written. */
  annotated: string | null;
  diagnostics: Diagnostic[];
  exitCode: 0 | 1 | 2;
}

/** Checks everything that was named; what cannot be read is reported and the rest goes on. */
export async function check(host: Host, options: CheckOptions): Promise<CheckResult> {
  const { wanted, open, annotate, force = false } = options;
  const noProject = checkProject(host);
  if (noProject) return refused([noProject]);
  const { room, diagnostics } = openCheckRoom(host, open);
  if (!room) return refused(diagnostics);
  // Documents are let go one by one, but for the one that comments are written into.
  const checked: Checked[] = [];
  const names = namesToCheck(wanted, room);
  const keep = annotate === undefined ? {} : { keep: (one: Checked) => void checked.push(one) };
  const done = await checkNames(names, room, { ...options, ...keep });
  const files = done.flatMap((one) => one.files);
  const found = [...diagnostics, ...done.flatMap((one) => one.diagnostics)];
  const refusals = annotate === undefined ? [] : writeAnnotated(checked, { name: annotate, ...open(annotate), force });
  const isWritten = annotate !== undefined && checked.length > 0 && !hasErrors(refusals);
  const isSerious = files.some(({ findings }) => findings.some(({ severity }) => severity !== "style"));
  return {
    files,
    annotated: isWritten ? annotate : null,
    diagnostics: uniqueDiagnostics([...found, ...refusals]),
    exitCode: hasErrors(refusals) ? 2 : isSerious || hasErrors(found) ? 1 : 0,
  };
}

function refused(diagnostics: Diagnostic[]): CheckResult {
  return { files: [], annotated: null, diagnostics, exitCode: 2 };
}
