/** Batches under way: each runs by itself, tells its progress to whoever listens, and can be stopped. */
import { buildBatch, type BatchResult, type Host, type Progress } from "../../index.ts";
import { keepSummary } from "../../report/keep-summary.ts";
import type { JobEvent } from "../api.ts";
import { problemOfError } from "./refuse.ts";

export interface Jobs {
  /** Starts a batch; one that runs already goes on under its old name. */
  start(batch: string, force: boolean): string;
  /** Tells what is known, then everything that happens; false when there is no such job. Returns how to stop listening. */
  listen(job: string, tell: (event: JobEvent) => void): (() => void) | undefined;
  /** False when there is no such job. */
  cancel(job: string): boolean;
  /** Stops everything and waits until it has stopped. */
  close(): Promise<void>;
}

interface Job {
  batch: string;
  last: JobEvent;
  listeners: Set<(event: JobEvent) => void>;
  stop: AbortController;
  ended: Promise<void>;
}

/** Progress is told so often at most, in ms. */
const PACE = 100;
/** Jobs that are over and still remembered, so that a page that was asleep hears how they ended. */
const most = 20;

export interface JobSettings {
  host: Host;
  /** True when other threads can open the folder. */
  onDisk: boolean;
  report: (error: unknown) => void;
  now: () => number;
}

export function createJobs({ host, onDisk, report, now }: JobSettings): Jobs {
  const jobs = new Map<string, Job>();
  const output = {
    readText: (path: string) => host.readText(`output/${path}`),
    write: (path: string, page: string) => host.write(`output/${path}`, page),
  };
  let count = 0;
  const tell = (job: Job, event: JobEvent): void => {
    job.last = event;
    for (const listener of job.listeners) listener(event);
  };
  const run = async (job: Job, force: boolean): Promise<void> => {
    let told = 0;
    const onProgress = (progress: Progress): void => {
      if (now() - told < PACE && progress.done < progress.total) return;
      told = now();
      tell(job, { type: "progress", progress: { ...progress } });
    };
    try {
      const { batch, stop } = job;
      const result = await buildBatch(host, { batch, force, onDisk, onProgress, signal: stop.signal });
      if (result.cancelled !== true && result.documents.length > 0) keepSummary(result, output);
      tell(job, endOf(result));
    } catch (error) {
      report(error);
      tell(job, { type: "failed", problem: problemOfError(error) });
    }
  };
  return {
    start(batch, force) {
      const running = [...jobs].find(([, job]) => job.batch === batch && job.last.type === "progress");
      if (running) return running[0];
      count += 1;
      const name = String(count);
      const first: JobEvent = { type: "progress", progress: { done: 0, total: 0, failed: 0 } };
      const job: Job = {
        batch,
        last: first,
        listeners: new Set(),
        stop: new AbortController(),
        ended: Promise.resolve(),
      };
      jobs.set(name, job);
      job.ended = run(job, force);
      for (const old of [...jobs.keys()].slice(0, -most)) if (jobs.get(old)?.last.type !== "progress") jobs.delete(old);
      return name;
    },
    listen(name, listener) {
      const job = jobs.get(name);
      if (!job) return undefined;
      listener(job.last);
      job.listeners.add(listener);
      return () => void job.listeners.delete(listener);
    },
    cancel(name) {
      const job = jobs.get(name);
      job?.stop.abort();
      return job !== undefined;
    },
    async close() {
      for (const { stop } of jobs.values()) stop.abort();
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}

function endOf(result: BatchResult): JobEvent {
  return result.cancelled === true ? { type: "cancelled" } : { type: "done", result };
}
