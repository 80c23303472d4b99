/** The answers of the clone wizard → what would be made, run anew a moment after the officer keeps or gives up words. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Diagnostic } from "../../../index.ts";
import type { Cloned } from "../../api.ts";
import { problemOf } from "../ask/ask.ts";
import { requestClone } from "./request.ts";
import type { CloneRequest, Kept } from "./request.ts";

const PAUSE_MS = 250;

export interface DryRun {
  /** The run without anything kept, which says what there is to decide. */
  first: Cloned | null;
  latest: Cloned | null;
  problem: Diagnostic | null;
}

/** Runs while `request` is not null; a stale answer is dropped. */
export function useDryRun(
  request: Omit<CloneRequest, "kept" | "dryRun"> | null,
  kept: ReadonlyMap<string, Kept>,
): DryRun {
  const [run, setRun] = useState<DryRun>({ first: null, latest: null, problem: null });
  const turn = useRef(0);
  useEffect(() => {
    if (request === null) return;
    turn.current += 1;
    const mine = turn.current;
    const again = run.first !== null && kept.size > 0;
    const timer = window.setTimeout(
      () => {
        requestClone({ ...request, kept: [...kept.values()], dryRun: true }).then(
          (answer) => {
            if (mine !== turn.current) return;
            setRun(({ first }) => ({
              first: kept.size === 0 ? answer : (first ?? answer),
              latest: answer,
              problem: null,
            }));
          },
          (error: unknown) => {
            if (mine === turn.current) setRun((last) => ({ ...last, problem: problemOf(error) }));
          },
        );
      },
      again ? PAUSE_MS : 0,
    );
    return () => window.clearTimeout(timer);
  }, [request, kept]);
  return run;
}
