/** `soan schema`: options in, the task run, one sentence on stdout and messages on stderr, exit code out. */
import { createNodeHost, schema } from "../index.ts";
import type { SchemaOptions, SchemaResult } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

const sentences: Record<SchemaResult["status"], (path: string) => string> = {
  written: (path) => `Đã ghi ${path}.\n`,
  unchanged: (path) => `${path} đã khớp với chương trình.\n`,
  stale: () => "",
};

export async function runSchema(terminal: Terminal, options: GlobalOptions & SchemaOptions): Promise<number> {
  const host = createNodeHost(projectFolder(terminal, options));
  const result = await schema(host, options.check === true ? { check: true } : {});
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  terminal.stderr.write(printDiagnostics(result.diagnostics, { paint: paintFor(terminal.stderr) }));
  terminal.stdout.write(sentences[result.status](result.path));
  return result.exitCode;
}
