/** `soan build --batch`: the name of a batch in; one Word file per unit, the ledger, and a summary by province out. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import type { BuildRow, StepResult } from "../apply-step.ts";
import { checkProject } from "../check-project.ts";
import { folderHost } from "../folder-host.ts";
import { createInputs } from "../inputs.ts";
import type { LedgerEntry } from "../ledger.ts";
import { openProject } from "../open-project.ts";
import { readProgram } from "../program.ts";
import { openShelf } from "../shelf.ts";
import { uniqueDiagnostics } from "../unique-diagnostics.ts";
import { createUnitInputs } from "./batch-inputs.ts";
import type { Shard } from "./batch-ledger.ts";
import { groupDiagnostics } from "./group-diagnostics.ts";
import { openLedger } from "./keep-ledger.ts";
import { findLeft, type LeftRow } from "./left-units.ts";
import { openBatch, unknownBatch } from "./open-batch.ts";
import { planBatch } from "./plan-batch.ts";
import { runSteps } from "./run-steps.ts";
import { summarize, type ProvinceSummary } from "./summarize.ts";
import { sweepTemporaries } from "./sweep.ts";
import { tidyMemory } from "./tidy-memory.ts";
import type { BatchStep } from "./types.ts";

export interface BatchOptions {
  batch: string;
  /** Threads; without it as many as help. */
  jobs?: number;
  shard?: Shard;
  force?: boolean;
  dryRun?: boolean;
  /** Where to write instead of `output/`, with its name for messages. */
  out?: { host: Host; name: string };
  /** True when host and output are folders on disk, so that other threads can open them too. */
  onDisk?: boolean;
  onProgress?: (progress: Progress) => void;
  /** Stops the run between two documents; the next run makes the rest. */
  signal?: AbortSignal;
}

/** How far a run has come. */
export interface Progress {
  done: number;
  total: number;
  failed: number;
}

/** A row of a batch. */
export interface BatchRow extends BuildRow {
  /** Organ id, and the name a person knows it by. */
  organ: string;
  name: string;
  province: string;
}

export interface BatchResult {
  batch: string;
  title: string | null;
  dryRun: boolean;
  /** The run was stopped; documents that were not reached are not among the rows. */
  cancelled?: true;
  shard?: Shard;
  provinces: ProvinceSummary[];
  documents: BatchRow[];
  /** Outputs of earlier runs whose units the batch no longer has. */
  left: LeftRow[];
  diagnostics: Diagnostic[];
  /** 0 clean, 1 problems found, 2 wrong request or folder, 3 a fault of the program. */
  exitCode: 0 | 1 | 2 | 3;
}

/** Builds every unit of a batch. One that fails never stops the others; nothing is thrown for bad input. */
export async function buildBatch(host: Host, options: BatchOptions): Promise<BatchResult> {
  const { batch: name, dryRun = false, force = false, shard } = options;
  const { out = { host: folderHost(host, "output"), name: "output" } } = options;
  const empty = {
    batch: name,
    title: null,
    dryRun,
    ...(shard ? { shard } : {}),
    provinces: [],
    documents: [],
    left: [],
  };
  const refusal = checkProject(host) ?? unknownBatch(host, name);
  if (refusal) return { ...empty, diagnostics: [refusal], exitCode: 2 };

  const program = readProgram();
  const inputs = createInputs(host, program);
  const shelf = openShelf(host, { keep: !dryRun });
  const project = await openProject(host, inputs.shared, shelf);
  const { value: opened, diagnostics: found } = openBatch(host, name, project, {
    shelf,
    key: JSON.stringify(inputs.shared),
  });
  if (opened === undefined)
    return { ...empty, diagnostics: uniqueDiagnostics([...project.diagnostics, ...found]), exitCode: 1 };

  const { batch } = opened;
  const real = folderHost(out.host, name);
  const output = dryRun ? withoutWriting(real) : real;
  const standing = out.host.list(name).map((file) => file.slice(name.length + 1));
  const files = sweepTemporaries(output, standing);
  const ledger = openLedger(output, files, shard);
  const steps = planBatch({
    name,
    document: batch.document,
    units: opened.units,
    ledger: ledger.before,
    inputs: createUnitInputs(host, batch, project, inputs),
    output,
    files: new Set(files),
    force,
    shard,
  });
  const { results, journals } = await runSteps({
    host,
    output,
    outputName: `${out.name}/${name}`,
    batch: name,
    opened,
    project,
    inputs,
    shelf,
    steps,
    run: ledger.run,
    shard,
    dryRun,
    jobs: options.jobs,
    onDisk: options.onDisk === true,
    onProgress: options.onProgress,
    signal: options.signal,
  });
  // Ledger and summary of a whole country take as much again as the documents did, which nobody needs any more.
  if (journals.length > 0) tidyMemory();
  const entries = entriesOf(steps, results);
  const left = findLeft(ledger.own, new Set(steps.map((step) => step.output)), files, `${out.name}/${name}`);
  ledger.close(new Map([...entries, ...left.entries]), journals);
  const cancelled = results.includes(undefined) ? ({ cancelled: true } as const) : {};
  return resultOf(steps, results, { ...empty, title: batch.title, left: left.rows, ...cancelled }, [
    ...ledger.diagnostics,
    ...project.diagnostics,
    ...found,
    ...left.diagnostics,
  ]);
}

/** What a run that was stopped did not reach keeps its older entry. */
function entriesOf(steps: readonly BatchStep[], results: readonly (StepResult | undefined)[]): [string, LedgerEntry][] {
  return steps.flatMap(({ output, old }, index) => {
    const entry = results[index]?.entry ?? old;
    return entry === undefined ? [] : [[output, entry]];
  });
}

function resultOf(
  steps: readonly BatchStep[],
  results: readonly (StepResult | undefined)[],
  head: Omit<BatchResult, "diagnostics" | "exitCode">,
  before: readonly Diagnostic[],
): BatchResult {
  const reached = steps.flatMap(({ unit }, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ unit, result }];
  });
  const documents = reached.map(({ unit, result }): BatchRow => {
    return { ...result.row, organ: unit.organ, name: unit.name, province: unit.province };
  });
  const findings = reached.map(({ unit, result }) => ({
    name: unit.name,
    words: wordsOf(unit.name, unit.organ),
    diagnostics: result.diagnostics,
  }));
  const diagnostics = uniqueDiagnostics([...before, ...groupDiagnostics(findings, steps.length)]);
  return {
    ...head,
    provinces: summarize(documents),
    documents,
    diagnostics,
    exitCode: exitCodeOf(documents, diagnostics),
  };
}

/** A problem names the unit as it is listed, in the form's tone marks, or by its id. */
function wordsOf(name: string, organ: string): string[] {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  return [name, setToneMarks(name, "new"), plain, setToneMarks(plain, "new"), organ];
}

function withoutWriting(host: Host): Host {
  return { ...host, write: () => undefined, append: () => undefined, remove: () => undefined };
}

function exitCodeOf(rows: readonly BuildRow[], diagnostics: readonly Diagnostic[]): BatchResult["exitCode"] {
  if (diagnostics.some(({ code }) => code === "internal-error")) return 3;
  const troubled = rows.some(({ status, reason }) => status === "failed" || reason === "edited-outdated");
  return troubled || diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}
