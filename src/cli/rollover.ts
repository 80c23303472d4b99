/** `soan rollover`: options in, the task run, its lists on stdout and its messages on stderr, exit code out. */
import { createNodeHost, rollover } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printImport } from "../report/print-import.ts";
import { printRollover } from "../report/print-rollover.ts";
import { fileOpener, projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  dryRun?: boolean;
  force?: boolean;
}

export async function runRollover(
  terminal: Terminal,
  year: number,
  wanted: string[],
  { dryRun = false, force = false, ...options }: Options,
): Promise<number> {
  const host = createNodeHost(projectFolder(terminal, options));
  const result = await rollover(host, { year, wanted, dryRun, force, open: fileOpener(terminal) });
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => host.readText(file);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.diagnostics.length > 0 && result.documents.length > 0) terminal.stderr.write("\n");
  const paint = paintFor(terminal.stdout);
  for (const one of result.imported ?? []) terminal.stdout.write(`${printImport(one, paint)}\n`);
  terminal.stdout.write(printRollover(result, paint));
  return result.exitCode;
}
