/** A batch → its run as it goes: how far, how fast, how long still, and how it ended. */
import { signal } from "@preact/signals";
import type { Diagnostic } from "../../../index.ts";
import type { JobEvent } from "../../api.ts";
import { ask, problemOf, unreachable } from "../ask/ask.ts";

type Ended = Extract<JobEvent, { type: "done" | "cancelled" | "failed" }>;

/** A run of this window; it goes on while other views are open. */
export interface Run {
  name: string;
  job: string | null;
  /** First and latest word of progress, on the browser's clock in ms: what is prepared before says nothing of the pace. */
  first: { at: number; done: number } | null;
  now: number;
  done: number;
  total: number;
  failed: number;
  ended: Ended | null;
  problem: Diagnostic | null;
}

export const run = signal<Run | null>(null);

/** Starts a batch; `force` builds also what has not changed. */
export async function startBatch(name: string, force: boolean): Promise<void> {
  run.value = { name, job: null, first: null, now: 0, done: 0, total: 0, failed: 0, ended: null, problem: null };
  try {
    const { job } = await ask<{ job: string }>("POST", "/api/batches/run", { name, force });
    change({ job });
    listen(job);
  } catch (error) {
    change({ problem: problemOf(error) });
  }
}

/** Asks the run to stop; what is built stays. */
export async function cancelBatch(): Promise<void> {
  const job = run.value?.job;
  if (!job) return;
  try {
    await ask("DELETE", `/api/jobs/${encodeURIComponent(job)}`);
  } catch (error) {
    change({ problem: problemOf(error) });
  }
}

function listen(job: string): void {
  const events = new EventSource(`/api/jobs/${encodeURIComponent(job)}`);
  const hear = ({ data }: MessageEvent<string>): void => {
    const event = JSON.parse(data) as JobEvent;
    if (event.type === "progress") {
      const now = performance.now();
      const { done } = event.progress;
      change({ ...event.progress, now, first: run.value?.first ?? (done > 0 ? { at: now, done } : null) });
    } else {
      events.close();
      change({ ended: event, ...(event.type === "failed" ? { problem: event.problem } : {}) });
    }
  };
  for (const type of ["progress", "done", "cancelled", "failed"] satisfies JobEvent["type"][])
    events.addEventListener(type, hear);
  events.addEventListener("error", () => {
    // The browser connects again by itself, until the server has said that the job is not there.
    if (events.readyState === EventSource.CLOSED) change({ problem: unreachable });
  });
}

function change(part: Partial<Run>): void {
  if (run.value !== null) run.value = { ...run.value, ...part };
}
