/** Steps of a batch in; other threads carry out those that they take, and their results come back. */
import { Worker } from "node:worker_threads";
import { createNodeHost } from "../../base/node-host.ts";
import type { StepResult } from "../apply-step.ts";
import type { Shard } from "./batch-ledger.ts";
import type { BatchStep } from "./types.ts";

/** What a worker is told when it starts. */
export interface WorkerOrders {
  /** Root folders: of the project, and of the batch's output. */
  project: string;
  output: string;
  outputName: string;
  batch: string;
  steps: readonly BatchStep[];
  /** Index of the next free lot of steps, shared by all threads. */
  counter: SharedArrayBuffer;
  thread: number;
  run: number;
  shard?: Shard | undefined;
}

/** What a worker says: results of steps, by their index. */
export type WorkerReport = { index: number; result: StepResult }[];

const workerPath = "tasks/batch/worker.js";

/** MB for short-lived things: documents leave little behind, and a second thread should not double the memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** True when the program can start workers: it was built, and does not run from its sources. */
export function hasWorkers(): boolean {
  return createNodeHost(`${import.meta.dirname}/..`).readBytes(workerPath) !== undefined;
}

/** Starts workers; the promise is kept when all have ended, also those that broke: what they left undone is for the caller. */
export function startWorkers(
  orders: Omit<WorkerOrders, "thread">,
  count: number,
  done: (index: number, result: StepResult) => void,
): Promise<void> {
  const started = Array.from({ length: count }, (_, index) => {
    const workerData: WorkerOrders = { ...orders, thread: index + 1 };
    const worker = new Worker(`${import.meta.dirname}/../${workerPath}`, { workerData, resourceLimits });
    return new Promise<void>((resolve) => {
      worker.on("message", (report: WorkerReport) => {
        for (const { index: at, result } of report) done(at, result);
      });
      worker.on("error", () => resolve());
      worker.on("exit", () => resolve());
    });
  });
  return Promise.all(started).then(() => undefined);
}
