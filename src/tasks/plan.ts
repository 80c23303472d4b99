/** What each document rests on, the ledger and the files that stand in, the intended writes with their reasons out. Pure. */
import type { Inputs } from "./inputs.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/** A document that the run was asked for, with what is known without reading it. */
export interface Candidate {
  id: string;
  /** Path inside the output folder. */
  output: string;
  inputs: Inputs;
  /** Hash of the file that stands at `output` now. */
  standing?: string;
}

export type Reason =
  | "new"
  | "document-changed"
  | "parent-changed"
  | "differences-changed"
  | "organ-changed"
  | "template-changed"
  | "form-changed"
  | "registry-changed"
  | "program-changed"
  | "output-missing"
  | "interrupted"
  | "forced"
  | "edited"
  | "found"
  | "unchanged";

export interface Step {
  id: string;
  output: string;
  /** `make` renders and writes, `skip` leaves a file that is up to date, `hold` leaves a file that a person edited. */
  action: "make" | "skip" | "hold";
  reason: Reason;
  /** What to do when a file stands that is not ours: keep it, or move it aside first. */
  foreign: "keep" | "move";
}

export interface Plan {
  steps: Step[];
}

const parts = [
  "document",
  "parent",
  "differences",
  "organ",
  "template",
  "form",
  "registry",
  "program",
] as const satisfies readonly (keyof Inputs)[];

/** Plans a run; with `force` everything is made again and edited files are moved aside instead of kept. */
export function planBuild(candidates: readonly Candidate[], ledger: Ledger, options: { force: boolean }): Plan {
  const foreign = options.force ? "move" : "keep";
  return {
    steps: candidates.map((candidate) => {
      const { id, output } = candidate;
      const reason = reasonFor(candidate, ledger.get(output), options.force);
      return { id, output, action: actionFor(candidate, reason), reason, foreign };
    }),
  };
}

function actionFor({ standing }: Candidate, reason: Reason): Step["action"] {
  if (reason === "unchanged") return "skip";
  return reason === "edited" && standing !== undefined ? "hold" : "make";
}

function reasonFor({ inputs, standing }: Candidate, entry: LedgerEntry | undefined, force: boolean): Reason {
  // Without an entry of ours a standing file may be the trace of a killed run or somebody's own: made, compared, then decided.
  if (entry?.inputs === undefined || entry.bytes === undefined) return standing === undefined ? "new" : "found";
  const before = entry.inputs;
  const changed = parts.find((part) => before[part] !== inputs[part]);
  if (changed !== undefined) return `${changed}-changed`;
  if (standing === undefined) return "output-missing";
  // A run was killed after it noted what it would write and before it wrote that.
  if (entry.was !== undefined && standing === entry.was && standing !== entry.bytes) return "interrupted";
  if (force) return "forced";
  return standing === entry.bytes ? "unchanged" : "edited";
}
