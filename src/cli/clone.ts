/** `soan clone`: options in, the task run, its lists on stdout and its messages on stderr, exit code out. */
import { clone, createNodeHost } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printClone } from "../report/print-clone.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printImport } from "../report/print-import.ts";
import { fileOpener, projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  to: string;
  year?: number;
  id?: string;
  dryRun?: boolean;
  force?: boolean;
}

export async function runClone(terminal: Terminal, source: string, options: Options): Promise<number> {
  const { to, year, id, dryRun = false, force = false } = options;
  const host = createNodeHost(projectFolder(terminal, options));
  const wanted = { ...(year === undefined ? {} : { year }), ...(id === undefined ? {} : { id }) };
  const result = await clone(host, { source, to, ...wanted, dryRun, force, open: fileOpener(terminal) });
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => host.readText(file);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.diagnostics.length > 0 && result.status === "written") terminal.stderr.write("\n");
  const paint = paintFor(terminal.stdout);
  if (result.imported !== undefined) terminal.stdout.write(`${printImport(result.imported, paint)}\n`);
  terminal.stdout.write(printClone(result, paint));
  return result.exitCode;
}
