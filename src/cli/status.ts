/** `soan status`: options in, the ledgers read, their tables on stdout and messages on stderr, exit code out. */
import path from "node:path";
import { createNodeHost, status } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printStatus } from "../report/print-status.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

interface Options extends GlobalOptions {
  batch?: string;
  out?: string;
}

export async function runStatus(terminal: Terminal, options: Options): Promise<number> {
  const { batch, out, json } = options;
  const host = createNodeHost(projectFolder(terminal, options));
  const result = await status(host, {
    ...(batch === undefined ? {} : { batch }),
    ...(out === undefined ? {} : { out: { host: createNodeHost(path.resolve(terminal.cwd, out)), name: out } }),
  });
  if (json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  terminal.stderr.write(printDiagnostics(result.diagnostics, { paint: paintFor(terminal.stderr) }));
  if (result.exitCode !== 2) terminal.stdout.write(printStatus(result, paintFor(terminal.stdout)));
  return result.exitCode;
}
