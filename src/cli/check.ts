/** `soan check`: options in, the task run, its findings on stdout and its messages on stderr, exit code out. */
import { check, createNodeHost } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printCheck } from "../report/print-check.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { createProgress } from "../report/progress.ts";
import { fileOpener, projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

export interface CheckFlags extends GlobalOptions {
  fix?: boolean;
  annotate?: string;
  force?: boolean;
  jobs?: number;
}

export async function runCheck(terminal: Terminal, wanted: readonly string[], options: CheckFlags): Promise<number> {
  const project = createNodeHost(projectFolder(terminal, options));
  const { fix = false, annotate, force = false, jobs } = options;
  const open = fileOpener(terminal);
  const progress = createProgress(terminal.stderr, () => performance.now());
  const result = await check(project, {
    wanted,
    open,
    fix,
    force,
    folder: terminal.cwd,
    onProgress: (seen) => {
      if (seen.total > 1) progress.update(seen);
    },
    ...(annotate === undefined ? {} : { annotate }),
    ...(jobs === undefined ? {} : { jobs }),
  });
  progress.end();
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => (file.endsWith(".yaml") ? project.readText(file) : undefined);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.diagnostics.length > 0 && result.files.length > 0) terminal.stderr.write("\n");
  terminal.stdout.write(printCheck(result, { readText, paint: paintFor(terminal.stdout) }));
  return result.exitCode;
}
