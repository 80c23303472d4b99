/** `soan build`: options in, the task run, its table on stdout and its messages on stderr, exit code out. */
import path from "node:path";
import { build, createNodeHost } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printBuild } from "../report/print-build.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  all?: boolean;
  year?: number;
  out?: string;
  force?: boolean;
  dryRun?: boolean;
}

export async function runBuild(terminal: Terminal, wanted: string[], options: Options): Promise<number> {
  const { json, out, all = false, force = false, dryRun = false, year } = options;
  const host = createNodeHost(projectFolder(terminal, options));
  const target = out === undefined ? {} : { out: { host: createNodeHost(path.resolve(terminal.cwd, out)), name: out } };
  const result = await build(host, { wanted, all, force, dryRun, ...(year === undefined ? {} : { year }), ...target });
  if (json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => host.readText(file);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.diagnostics.length > 0 && result.documents.length > 0) terminal.stderr.write("\n");
  terminal.stdout.write(printBuild(result, paintFor(terminal.stdout)));
  return result.exitCode;
}
