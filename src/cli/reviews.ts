/** `soan reviews`: options in, the task run, its list on stdout and its messages on stderr, exit code out. */
import { createNodeHost, reviews } from "../index.ts";
import type { ReviewsOptions } from "../index.ts";
import { toJson } from "../report/json.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printReviews } from "../report/print-reviews.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

export async function runReviews(terminal: Terminal, options: GlobalOptions & ReviewsOptions): Promise<number> {
  const { json, year, level } = options;
  const host = createNodeHost(projectFolder(terminal, options));
  const result = await reviews(host, level === undefined ? { year } : { year, level });
  if (json === true) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => host.readText(file);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.exitCode !== 2) terminal.stdout.write(printReviews(result, paintFor(terminal.stdout)));
  return result.exitCode;
}
