/** One step of a plan in; its file written, and the row, the new ledger entry and the diagnostics of its document out. */
import { hasErrors } from "../base/diagnostic.ts";
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { cannotWrite, editedOutput, movedAside, ownFault } from "./build-messages.ts";
import { hashOf } from "./hash.ts";
import type { Inputs } from "./inputs.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Made } from "./make-document.ts";
import type { Reason, Step } from "./plan.ts";

/** What became of one document. */
export interface BuildRow {
  id: string;
  /** Output file as the user would write it. */
  output: string;
  status: "written" | "unchanged" | "held" | "failed";
  /** `same-bytes`: made again, came out equal; `edited-outdated`: edited by hand while its data changed too. */
  reason: Reason | "same-bytes" | "edited-outdated" | "errors";
  /** Bytes of the file, when this run made it. */
  size?: number;
  /** Where the edited file went under `--force`. */
  movedTo?: string;
  /** True when the document failed while an older file of it stands. */
  older?: boolean;
}

/** What one step needs. */
export interface Bench {
  /** The output folder; a dry run gives one that keeps nothing. */
  output: Host;
  /** Name of the output folder in messages. */
  outputName: string;
  /** File that is named when the program itself fails on this document. */
  file: string;
  /** What the ledger says about the output. */
  old: LedgerEntry | undefined;
  make(): Promise<Outcome<Made>>;
  /** What the document rests on, once its template is known. */
  inputs(template: string): Inputs;
  /** Told before a file is written, so that a killed run leaves a trace of what it was about to write. */
  announce?(output: string, entry: LedgerEntry): void;
}

export interface StepResult {
  row: BuildRow;
  entry: LedgerEntry;
  diagnostics: Diagnostic[];
}

/** Carries out a step; a document that fails leaves its older output alone. */
export async function applyStep(step: Step, bench: Bench): Promise<StepResult> {
  if (step.action === "make") return makeStep(step, bench);
  const entry = bench.old ?? { status: "held", reason: step.reason };
  const status = step.action === "hold" ? "held" : "written";
  return {
    row: row(step, bench, step.action === "hold" ? "held" : "unchanged", step.reason),
    entry: entry.status === status ? entry : { ...entry, status, reason: step.reason },
    diagnostics: entry.remarks ?? [],
  };
}

async function makeStep(step: Step, bench: Bench): Promise<StepResult> {
  const { value: made, diagnostics } = await attempt(bench);
  if (made === undefined || hasErrors(diagnostics)) return failure(step, bench, diagnostics);
  const { old, output } = bench;
  const standing = hashOfFile(output, step.output);
  const entry: LedgerEntry = {
    status: "written",
    reason: step.reason,
    bytes: hashOf(made.bytes),
    template: made.template,
    inputs: bench.inputs(made.template),
    remarks: diagnostics,
  };
  const size = made.bytes.length;
  if (standing === entry.bytes) {
    const reason = step.reason === "forced" ? (old?.reason ?? step.reason) : step.reason;
    bench.announce?.(step.output, { ...entry, reason });
    return { row: { ...row(step, bench, "unchanged", "same-bytes"), size }, entry: { ...entry, reason }, diagnostics };
  }
  const ours = standing === undefined || standing === old?.bytes || standing === old?.was;
  if (!ours && step.foreign === "keep") {
    const held: LedgerEntry = { ...old, status: "held", reason: "edited-outdated" };
    return {
      row: row(step, bench, "held", "edited-outdated"),
      entry: held,
      diagnostics: [...diagnostics, editedOutput(shown(step.output, bench))],
    };
  }
  try {
    const aside = ours ? undefined : moveAside(step.output, output);
    bench.announce?.(step.output, standing === undefined ? entry : { ...entry, was: standing });
    output.write(step.output, made.bytes);
    const written = row(step, bench, "written", step.reason);
    if (aside === undefined) return { row: { ...written, size }, entry, diagnostics };
    const movedTo = shown(aside, bench);
    return {
      row: { ...written, size, movedTo },
      entry,
      diagnostics: [...diagnostics, movedAside(shown(step.output, bench), movedTo)],
    };
  } catch (error) {
    const failed = failure(step, bench, [...diagnostics, cannotWrite(shown(step.output, bench), causeOf(error))]);
    bench.announce?.(step.output, failed.entry);
    return failed;
  }
}

async function attempt({ make, file }: Bench): Promise<Outcome<Made>> {
  try {
    return await make();
  } catch (error) {
    return { diagnostics: [ownFault(file, causeOf(error))] };
  }
}

/** The older entry stays, so that data put right again find their output up to date. */
function failure(step: Step, bench: Bench, diagnostics: Diagnostic[]): StepResult {
  const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const failed = row(step, bench, "failed", "errors");
  return {
    row: hashOfFile(bench.output, step.output) === undefined ? failed : { ...failed, older: true },
    entry: { ...bench.old, status: "failed", reason: [...new Set(codes)].sort().join(", ") },
    diagnostics,
  };
}

/** Copies first and lets the new file replace the old one afterwards, so that no moment has neither. */
function moveAside(path: string, output: Host): string {
  const stem = path.replace(/\.docx$/, "");
  let count = 1;
  while (output.readBytes(`${stem}.tay-${count}.docx`) !== undefined) count += 1;
  const aside = `${stem}.tay-${count}.docx`;
  output.write(aside, output.readBytes(path) ?? new Uint8Array());
  return aside;
}

function row(step: Step, bench: Bench, status: BuildRow["status"], reason: BuildRow["reason"]): BuildRow {
  return { id: step.id, output: shown(step.output, bench), status, reason };
}

function shown(path: string, { outputName }: Bench): string {
  return `${outputName}/${path}`;
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Hash of a file, or undefined when there is none. */
export function hashOfFile(host: Host, path: string): string | undefined {
  const bytes = host.readBytes(path);
  return bytes === undefined ? undefined : hashOf(bytes);
}
