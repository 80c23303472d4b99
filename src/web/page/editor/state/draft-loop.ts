/** Changes as they come → one run at a time after a pause; what came in between makes the run stale, a failed run is tried again. */

export interface DraftLoop {
  /** A change was made: run after the pause. */
  touch: () => void;
  /** Runs what waits at once; resolves when nothing waits any more. Rejects when the run fails. */
  flush: () => Promise<void>;
  /** No further runs. */
  stop: () => void;
}

export interface LoopOptions {
  /** Milliseconds without a change before a run. */
  pause: number;
  /** Milliseconds before a failed run is tried again. */
  retry: number;
  /** Does the work. `isStale` tells, after each answer, that a newer change has been made. */
  run: (isStale: () => boolean) => Promise<void>;
  /** Called with what went wrong; the run is tried again if it answers true. */
  failed: (error: unknown) => boolean;
}

/** Makes a loop that waits for its first change. */
export function createLoop({ pause, retry, run, failed }: LoopOptions): DraftLoop {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const start = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const mine = turn;
    const made = run(() => mine !== turn)
      .catch((error: unknown) => {
        if (mine === turn && failed(error)) timer = setTimeout(begin, retry);
        throw error;
      })
      .finally(() => {
        if (running === made) running = undefined;
      });
    running = made;
    return made;
  };
  // Who waits for a run hears of its failure by `flush`; `failed` has heard already.
  const begin = (): void => void start().catch(() => undefined);

  return {
    touch() {
      turn += 1;
      clearTimeout(timer);
      timer = setTimeout(begin, pause);
    },
    async flush() {
      while (timer !== undefined || running !== undefined) await (timer === undefined ? running : start());
    },
    stop() {
      turn += 1;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
