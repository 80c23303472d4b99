/** A path to ask → its answer as it stands now, for a view that opens with it. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import { ask, problemOf } from "./ask.ts";

export interface Asked<T> {
  value: T | null;
  problem: Diagnostic | null;
  /** Asks again; what was answered before stays until then. */
  again: () => void;
}

/** Asks when the view opens and when the path changes; a stale answer is dropped. */
export function useAsked<T>(path: string): Asked<T> {
  const [answer, setAnswer] = useState<{ path: string; value: T | null; problem: Diagnostic | null } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    ask<T>("GET", path, undefined, stop.signal).then(
      (value) => setAnswer({ path, value, problem: null }),
      (error: unknown) => {
        if (!stop.signal.aborted) setAnswer({ path, value: null, problem: problemOf(error) });
      },
    );
    return () => stop.abort();
  }, [path, turn]);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  const present = answer?.path === path ? answer : null;
  return { value: present?.value ?? null, problem: present?.problem ?? null, again };
}
