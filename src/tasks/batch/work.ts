/** Steps of a batch in, one after another as this thread takes them; each is carried out and its result handed on. */
import type { Host } from "../../base/host.ts";
import { applyStep } from "../apply-step.ts";
import type { StepResult } from "../apply-step.ts";
import type { InputsReader } from "../inputs.ts";
import { documentFile } from "../select-documents.ts";
import type { Journal } from "./journal.ts";
import type { MakeUnit } from "./make-unit.ts";
import { batchFile } from "./open-batch.ts";
import { createTidying } from "./tidy-memory.ts";
import type { BatchStep } from "./types.ts";

export interface Work {
  steps: readonly BatchStep[];
  /** Index of the next step that nobody has taken; undefined when all are taken. */
  next: () => number | undefined;
  /** Name of the batch. */
  batch: string;
  output: Host;
  outputName: string;
  inputs: InputsReader;
  make: MakeUnit;
  journal: Journal;
  done: (index: number, result: StepResult) => void;
}

/** Works until no step is left. Between documents other things of the thread get their turn. */
export async function work({
  steps,
  next,
  batch,
  output,
  outputName,
  inputs,
  make,
  journal,
  done,
}: Work): Promise<void> {
  const tidy = createTidying();
  for (let index = next(); index !== undefined; index = next()) {
    const step = steps[index];
    if (step === undefined) continue;
    const result = await applyStep(step, {
      output,
      outputName,
      file: step.unit.own === undefined ? batchFile(batch) : documentFile(step.unit.own),
      old: step.old,
      make: () => make(step),
      inputs: (template) => ({ ...step.inputs, template: inputs.of("", template).template }),
      announce: (path, entry) => journal.note(path, entry),
    });
    done(index, result);
    tidy();
    await turn();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
