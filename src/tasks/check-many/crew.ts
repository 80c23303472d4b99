/** Names to check in; threads that each take the next free one, and what they report, out. */
import { Worker } from "node:worker_threads";
import { createNodeHost } from "../../base/node-host.ts";
import type { CheckedName } from "../check-one.ts";

/** What a thread is told when it starts. */
export interface CheckOrders {
  /** Root folder of the project, and the folder that names start from. */
  project: string;
  folder: string;
  names: readonly string[];
  /** Index of the next free name, shared by all threads. */
  counter: SharedArrayBuffer;
}

/** What a thread says, in small lots. */
export type CheckReport = { index: number; result: CheckedName }[];

const WORKER = "tasks/check-many/worker.js";

/** True when the program can start threads: it was built, and does not run from its sources. */
export function hasCheckWorkers(): boolean {
  return createNodeHost(`${import.meta.dirname}/..`).readBytes(WORKER) !== undefined;
}

/** Each call takes the next free name, whichever thread asks. */
export function takeFrom(counter: SharedArrayBuffer, count: number): () => number | undefined {
  const next = new Int32Array(counter);
  return () => {
    const index = Atomics.add(next, 0, 1);
    return index < count ? index : undefined;
  };
}

/** Kept when all threads have ended, also those that broke. */
export async function startCheckWorkers(
  workerData: CheckOrders,
  count: number,
  done: (index: number, result: CheckedName) => void,
): Promise<void> {
  const started = Array.from({ length: count }, () => {
    const worker = new Worker(`${import.meta.dirname}/../${WORKER}`, { workerData });
    return new Promise<void>((resolve) => {
      worker.on("message", (report: CheckReport) => {
        for (const { index, result } of report) done(index, result);
      });
      worker.on("error", () => resolve());
      worker.on("exit", () => resolve());
    });
  });
  await Promise.all(started);
}
