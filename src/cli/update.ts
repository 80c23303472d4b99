/** `soan update`: options in, the task run, its lists on stdout and its messages on stderr, exit code out. */
import { createNodeHost, update } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printUpdate } from "../report/print-update.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  all?: boolean;
  dryRun?: boolean;
}

export async function runUpdate(
  terminal: Terminal,
  wanted: string[],
  { all = false, dryRun = false, ...options }: Options,
): Promise<number> {
  const host = createNodeHost(projectFolder(terminal, options));
  const result = await update(host, { wanted, all, dryRun });
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => host.readText(file);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.exitCode === 2) return result.exitCode;
  if (result.diagnostics.length > 0) terminal.stderr.write("\n");
  terminal.stdout.write(printUpdate(result, paintFor(terminal.stdout)));
  return result.exitCode;
}
