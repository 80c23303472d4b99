/** A plan in; files written, and for each document a row, its new ledger entry and its diagnostics out. */
import { hasErrors } from "../base/diagnostic.ts";
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { cannotWrite, editedOutput, movedAside, ownFault } from "./build-messages.ts";
import { hashOf } from "./hash.ts";
import type { InputsReader } from "./inputs.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import type { Made, MakeDocument } from "./make-document.ts";
import type { Plan, Reason, Step } from "./plan.ts";
import { documentFile } from "./select-documents.ts";

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

export interface Applied {
  rows: BuildRow[];
  ledger: Ledger;
  diagnostics: Diagnostic[];
}

interface Workshop {
  /** The project folder, for the YAML texts. */
  project: Host;
  /** The output folder; a dry run gives one that keeps nothing. */
  output: Host;
  /** Name of the output folder in messages. */
  outputName: string;
  ledger: Ledger;
  inputs: InputsReader;
  make: MakeDocument;
}

interface Result {
  row: BuildRow;
  entry: LedgerEntry;
  diagnostics: Diagnostic[];
}

/** Carries out every step; a document that fails leaves its older output and the other documents alone. */
export async function applyPlan(plan: Plan, workshop: Workshop): Promise<Applied> {
  const ledger = new Map(workshop.ledger);
  const rows: BuildRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const step of plan.steps) {
    const result = await applyStep(step, workshop);
    ledger.set(step.output, result.entry);
    rows.push(result.row);
    diagnostics.push(...result.diagnostics);
  }
  return { rows, ledger, diagnostics };
}

async function applyStep(step: Step, workshop: Workshop): Promise<Result> {
  if (step.action === "make") return makeStep(step, workshop);
  const entry = workshop.ledger.get(step.output) ?? { status: "held", reason: step.reason };
  const status = step.action === "hold" ? "held" : "written";
  return {
    row: row(step, workshop, step.action === "hold" ? "held" : "unchanged", step.reason),
    entry: entry.status === status ? entry : { ...entry, status, reason: step.reason },
    diagnostics: entry.remarks ?? [],
  };
}

async function makeStep(step: Step, workshop: Workshop): Promise<Result> {
  const text = workshop.project.readText(documentFile(step.id)) ?? "";
  const { value: made, diagnostics } = await attempt(step.id, text, workshop.make);
  if (made === undefined || hasErrors(diagnostics)) return failure(step, workshop, diagnostics);
  const old = workshop.ledger.get(step.output);
  const standing = hashOfFile(workshop.output, step.output);
  const entry: LedgerEntry = {
    status: "written",
    reason: step.reason,
    bytes: hashOf(made.bytes),
    template: made.template,
    inputs: workshop.inputs.of(text, made.template),
    remarks: diagnostics,
  };
  const size = made.bytes.length;
  if (standing === entry.bytes) {
    const reason = step.reason === "forced" ? (old?.reason ?? step.reason) : step.reason;
    return {
      row: { ...row(step, workshop, "unchanged", "same-bytes"), size },
      entry: { ...entry, reason },
      diagnostics,
    };
  }
  const foreign = standing !== undefined && standing !== old?.bytes;
  if (foreign && step.foreign === "keep") {
    const held: LedgerEntry = { ...old, status: "held", reason: "edited-outdated" };
    return {
      row: row(step, workshop, "held", "edited-outdated"),
      entry: held,
      diagnostics: [...diagnostics, editedOutput(shown(step.output, workshop))],
    };
  }
  try {
    const aside = foreign ? moveAside(step.output, workshop.output) : undefined;
    workshop.output.write(step.output, made.bytes);
    const written = row(step, workshop, "written", step.reason);
    if (aside === undefined) return { row: { ...written, size }, entry, diagnostics };
    const movedTo = shown(aside, workshop);
    return {
      row: { ...written, size, movedTo },
      entry,
      diagnostics: [...diagnostics, movedAside(shown(step.output, workshop), movedTo)],
    };
  } catch (error) {
    return failure(step, workshop, [...diagnostics, cannotWrite(shown(step.output, workshop), causeOf(error))]);
  }
}

async function attempt(id: string, text: string, make: MakeDocument): Promise<Outcome<Made>> {
  try {
    return await make(id, text);
  } catch (error) {
    return { diagnostics: [ownFault(documentFile(id), causeOf(error))] };
  }
}

/** The older entry stays, so that data put right again find their output up to date. */
function failure(step: Step, workshop: Workshop, diagnostics: Diagnostic[]): Result {
  const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const failed = row(step, workshop, "failed", "errors");
  return {
    row: hashOfFile(workshop.output, step.output) === undefined ? failed : { ...failed, older: true },
    entry: { ...workshop.ledger.get(step.output), status: "failed", reason: [...new Set(codes)].sort().join(", ") },
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

function row(step: Step, workshop: Workshop, status: BuildRow["status"], reason: BuildRow["reason"]): BuildRow {
  return { id: step.id, output: shown(step.output, workshop), status, reason };
}

function shown(path: string, workshop: Workshop): string {
  return `${workshop.outputName}/${path}`;
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Hash of a file, or undefined when there is none. */
export function hashOfFile(host: Host, path: string): string | undefined {
  const bytes = host.readBytes(path);
  return bytes === undefined ? undefined : hashOf(bytes);
}
