/** `soan update`: options in, the task run, its lists on stdout and its messages on stderr, exit code out. */
import { createNodeHost, update } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printParentUpdate } from "../report/print-parent-update.ts";
import { printUpdate } from "../report/print-update.ts";
import { fileOpener, projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  all?: boolean;
  dryRun?: boolean;
  parent?: string;
  same?: string[];
  new?: string[];
}

export async function runUpdate(
  terminal: Terminal,
  wanted: string[],
  { all = false, dryRun = false, parent, same = [], new: fresh = [], ...options }: Options,
): Promise<number> {
  const host = createNodeHost(projectFolder(terminal, options));
  const corrected = parent === undefined ? {} : { parent, same, fresh, open: fileOpener(terminal) };
  const result = await update(host, { wanted, all, dryRun, ...corrected });
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => host.readText(file);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.exitCode === 2) return result.exitCode;
  if (result.diagnostics.length > 0) terminal.stderr.write("\n");
  const paint = paintFor(terminal.stdout);
  if (result.parent !== undefined) terminal.stdout.write(printParentUpdate(result.parent, dryRun, paint));
  if (result.parent !== undefined && result.documents.length > 0) terminal.stdout.write("\n");
  if (parent === undefined || result.documents.length > 0) terminal.stdout.write(printUpdate(result, paint));
  return result.exitCode;
}
