/** `soan build --batch`: options in, the task run with its progress, summary and page written, exit code out. */
import path from "node:path";
import { buildBatch, createNodeHost } from "../index.ts";
import { toJson } from "../report/json.ts";
import { keepSummary } from "../report/keep-summary.ts";
import { paintFor } from "../report/paint.ts";
import { printDiagnostics } from "../report/print-diagnostics.ts";
import { printSummary } from "../report/print-summary.ts";
import { createProgress } from "../report/progress.ts";
import { projectFolder } from "./terminal.ts";
import type { GlobalOptions, Terminal } from "./terminal.ts";

export interface BatchFlags extends GlobalOptions {
  batch: string;
  out?: string;
  force?: boolean;
  dryRun?: boolean;
  jobs?: number;
  shard?: { index: number; count: number };
}

export async function runBuildBatch(terminal: Terminal, options: BatchFlags): Promise<number> {
  const { batch, out = "output", force = false, dryRun = false, json = false, jobs, shard } = options;
  const project = projectFolder(terminal, options);
  const host = createNodeHost(project);
  const folder = createNodeHost(options.out === undefined ? path.join(project, out) : path.resolve(terminal.cwd, out));
  const progress = createProgress(terminal.stderr, () => performance.now());
  const result = await buildBatch(host, {
    batch,
    force,
    dryRun,
    out: { host: folder, name: out },
    onDisk: true,
    onProgress: (seen) => progress.update(seen),
    ...(jobs === undefined ? {} : { jobs }),
    ...(shard === undefined ? {} : { shard }),
  });
  progress.end();
  if (!dryRun && result.documents.length > 0) keepSummary(result, folder);
  if (json) {
    terminal.stdout.write(toJson(result));
    return result.exitCode;
  }
  const readText = (file: string): string | undefined => host.readText(file);
  terminal.stderr.write(printDiagnostics(result.diagnostics, { readText, paint: paintFor(terminal.stderr) }));
  if (result.diagnostics.length > 0 && result.documents.length > 0) terminal.stderr.write("\n");
  terminal.stdout.write(printSummary(result, paintFor(terminal.stdout)));
  return result.exitCode;
}
