/** `soan import`: options in, the task run, its summary on stdout and its messages on stderr, exit code out. */
import path from "node:path";
import { createNodeHost, importFile } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printImport } from "../report/print-import.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  out?: string;
  force?: boolean;
}

export async function runImport(
  terminal: Terminal,
  file: string,
  { out, force = false, ...options }: Options,
): Promise<number> {
  const host = createNodeHost(projectFolder(terminal, options));
  // The file may lie anywhere: in the folder of downloads, on a stick.
  const wanted = path.resolve(terminal.cwd, file);
  const source = createNodeHost(path.dirname(wanted));
  const result = await importFile(host, {
    file: path.basename(wanted),
    source,
    force,
    ...(out === undefined ? {} : { out }),
  });
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (name: string): string | undefined => host.readText(name);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.diagnostics.length > 0 && result.counts !== null) terminal.stderr.write("\n");
  terminal.stdout.write(printImport(result, paintFor(terminal.stdout)));
  return result.exitCode;
}
