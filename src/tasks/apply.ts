/** A plan in; files written, and for each document a row, its new ledger entry and its diagnostics out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { applyStep, hashOfFile } from "./apply-step.ts";
import type { BuildRow } from "./apply-step.ts";
import type { InputsReader } from "./inputs.ts";
import type { Ledger } from "./ledger.ts";
import type { MakeDocument } from "./make-document.ts";
import type { Plan } from "./plan.ts";
import { documentFile } from "./select-documents.ts";

export { hashOfFile };
export type { BuildRow };

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

/** Carries out every step; a document that fails leaves its older output and the other documents alone. */
export async function applyPlan(plan: Plan, workshop: Workshop): Promise<Applied> {
  const { project, output, outputName, inputs, make } = workshop;
  const ledger = new Map(workshop.ledger);
  const rows: BuildRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const step of plan.steps) {
    const text = step.action === "make" ? (project.readText(documentFile(step.id)) ?? "") : "";
    const result = await applyStep(step, {
      output,
      outputName,
      file: documentFile(step.id),
      old: workshop.ledger.get(step.output),
      make: () => make(step.id, text),
      inputs: (template) => inputs.of(text, template),
    });
    ledger.set(step.output, result.entry);
    rows.push(result.row);
    diagnostics.push(...result.diagnostics);
  }
  return { rows, ledger, diagnostics };
}
