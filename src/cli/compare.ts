/** `soan compare`: options in, the task run, its changes on stdout, as a page and as tracked changes, its messages on stderr, exit code out. */
import path from "node:path";
import { compare, createNodeHost } from "../index.ts";
import { htmlComparison } from "../report/html-comparison.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printComparison } from "../report/print-comparison.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

export interface CompareFlags extends GlobalOptions {
  html?: string;
  redline?: string;
  force?: boolean;
}

export async function runCompare(
  terminal: Terminal,
  before: string,
  after: string,
  options: CompareFlags,
): Promise<number> {
  const { html, redline, force = false } = options;
  const project = createNodeHost(projectFolder(terminal, options));
  // Files to compare may lie anywhere.
  const open = (name: string): { host: typeof project; file: string } => {
    const wanted = path.resolve(terminal.cwd, name);
    return { host: createNodeHost(path.dirname(wanted)), file: path.basename(wanted) };
  };
  const result = await compare(project, { before, after, open, force, ...(redline === undefined ? {} : { redline }) });
  if (html !== undefined && result.comparison !== null) {
    const { host, file } = open(html);
    host.write(file, htmlComparison(result));
  }
  if (options.json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => (file.endsWith(".yaml") ? project.readText(file) : undefined);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.diagnostics.length > 0 && result.comparison !== null) terminal.stderr.write("\n");
  terminal.stdout.write(printComparison(result, paintFor(terminal.stdout)));
  return result.exitCode;
}
