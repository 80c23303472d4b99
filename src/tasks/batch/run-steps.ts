/** The steps of a batch in, their results in the same order out; other threads help when there is enough to make. */
import { availableParallelism } from "node:os";
import type { Host } from "../../base/host.ts";
import { applyStep } from "../apply-step.ts";
import type { StepResult } from "../apply-step.ts";
import type { InputsReader } from "../inputs.ts";
import type { Project } from "../load-project.ts";
import type { Shelf } from "../shelf.ts";
import { calmCompiler } from "./calm-compiler.ts";
import { journalFile } from "./batch-ledger.ts";
import type { Shard } from "./batch-ledger.ts";
import { hasWorkers, startWorkers } from "./crew.ts";
import { lotsOf, takeFrom } from "./lots.ts";
import { shareDiagnostics } from "./share-diagnostics.ts";
import { noJournal, openJournal } from "./journal.ts";
import type { OpenedBatch } from "./open-batch.ts";
import type { BatchStep } from "./types.ts";
import { work } from "./work.ts";

/** Documents below which a second thread costs more than it gives: it starts cold. */
const enough = 400;
/** More threads bring nothing on the machines that were measured, and each takes 80 MB. */
const most = 2;

interface Job {
  host: Host;
  output: Host;
  outputName: string;
  batch: string;
  opened: OpenedBatch;
  project: Project;
  inputs: InputsReader;
  shelf: Shelf;
  steps: readonly BatchStep[];
  run: number;
  shard: Shard | undefined;
  dryRun: boolean;
  /** Threads that were asked for. */
  jobs: number | undefined;
  /** True when other threads can open host and output. */
  onDisk: boolean;
  onProgress: ((progress: { done: number; total: number; failed: number }) => void) | undefined;
  /** Stops all threads between two documents. */
  signal: AbortSignal | undefined;
}

/** What came of the steps, and the journals that were kept meanwhile. */
export interface Ran {
  /** In the order of the steps; undefined for those that a run which was stopped did not reach. */
  results: (StepResult | undefined)[];
  journals: string[];
}

/** Carries out all steps. What a broken thread leaves undone is done by this one. */
export async function runSteps(job: Job): Promise<Ran> {
  const { steps, run, shard, output, dryRun, onProgress, signal } = job;
  const results: (StepResult | undefined)[] = steps.map(() => undefined);
  const progress = { done: 0, total: steps.length, failed: 0 };
  const done = (index: number, result: StepResult): void => {
    if (results[index] === undefined) {
      progress.done += 1;
      if (result.row.status === "failed") progress.failed += 1;
    }
    results[index] = withUnit(result, steps[index]);
    onProgress?.(progress);
  };
  for (const [index, step] of steps.entries()) if (step.action !== "make") done(index, await settle(step, job));
  const pending = steps.flatMap((step, index) => (step.action === "make" ? [index] : []));
  if (pending.length === 0) return { results, journals: [] };

  calmCompiler();
  const { openWorkshop } = await import("./open-workshop.ts");
  const { make, close } = openWorkshop(job.host, job.opened, job.project, {
    shared: job.inputs.shared,
    shelf: job.shelf,
  });
  const todo = pending.map((index) => steps[index] as BatchStep);
  const share = shareDiagnostics();
  const report = (at: number, result: StepResult): void => done(pending[at] as number, share(result));
  const helpers = countHelpers(job, todo.length);
  const counter = new SharedArrayBuffer(4);
  const journal = dryRun ? noJournal : openJournal(output, journalFile(0, shard), run);
  const lots = lotsOf(todo);
  const stop = stopping(signal, counter, lots.length);
  const unlessStopped = (next: () => number | undefined) => () => (signal?.aborted === true ? undefined : next());
  const mine = { ...job, steps: todo, make, journal, done: report };
  const others = startWorkers(
    {
      project: job.host.root,
      output: output.root,
      outputName: job.outputName,
      batch: job.batch,
      steps: todo,
      counter,
      run,
      shard,
    },
    helpers,
    report,
  );
  await Promise.all([work({ ...mine, next: unlessStopped(takeFrom(counter, lots)) }), others]);
  stop();
  const left = pending.flatMap((index, at) => (results[index] === undefined ? [at] : []));
  await work({ ...mine, next: unlessStopped(() => left.shift()) });
  await close();
  const threads = Array.from({ length: helpers + 1 }, (_, thread) => thread);
  return { results, journals: threads.map((thread) => journalFile(thread, shard)) };
}

/** When the run is stopped, no lot is free any more for any thread. Gives back what ends the listening. */
function stopping(signal: AbortSignal | undefined, counter: SharedArrayBuffer, lots: number): () => void {
  const takeAll = (): void => void Atomics.store(new Int32Array(counter), 0, lots);
  if (signal?.aborted === true) takeAll();
  signal?.addEventListener("abort", takeAll);
  return () => signal?.removeEventListener("abort", takeAll);
}

/** The ledger says whose document it is, for it is read without the list. */
function withUnit(result: StepResult, step: BatchStep | undefined): StepResult {
  const { name: unit = "", province = "" } = step?.unit ?? {};
  const { entry } = result;
  return entry.unit === unit && entry.province === province
    ? result
    : { ...result, entry: { ...entry, unit, province } };
}

/** A step that makes nothing. */
function settle(step: BatchStep, { output, outputName }: Job): Promise<StepResult> {
  return applyStep(step, {
    output,
    outputName,
    file: "",
    old: step.old,
    make: async () => ({ diagnostics: [] }),
    inputs: () => step.inputs,
  });
}

function countHelpers({ jobs, onDisk, dryRun }: Job, documents: number): number {
  const useful = documents >= enough ? Math.min(most, availableParallelism()) : 1;
  const wanted = Math.min(jobs ?? useful, documents);
  return onDisk && !dryRun && wanted > 1 && hasWorkers() ? wanted - 1 : 0;
}
