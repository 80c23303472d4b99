/** A ledger and the files that stand in `output/` in, how the Word file of each document stands out. */
import type { Host } from "../../base/host.ts";
import { hashOfFile } from "../apply-step.ts";
import { folderHost } from "../folder-host.ts";
import type { Inputs, InputsReader } from "../inputs.ts";
import { readLedger, type LedgerEntry } from "../ledger.ts";
import { documentFile } from "../select-documents.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { openFileMemory } from "./remembered-files.ts";
import type { OutputState } from "./types.ts";

export interface OutputStates {
  of(id: string, facts: DocumentFacts): OutputState;
  close(): void;
}

/** Looks at one document after another; what documents share is read once. */
export function openOutputStates(host: Host, inputs: InputsReader): OutputStates {
  const output = folderHost(host, "output");
  const { value: ledger = new Map<string, LedgerEntry>() } = readLedger(output);
  const memory = openFileMemory(host, { name: "desk-outputs", key: "" }, (path) => hashOfFile(host, path));
  const above = new Map<string, Inputs>();
  /** What a document extends is known by these three alone, and thousands may extend the same. */
  const inputsOf = (id: string, { head, hash }: DocumentFacts, template: string): Inputs => {
    const name = JSON.stringify([template, head.extends, head.base]);
    const now = above.get(name) ?? inputs.of(host.readText(documentFile(id)) ?? "", template);
    above.set(name, now);
    return { ...now, document: hash };
  };
  return {
    of(id, facts) {
      const path = `${id}.docx`;
      const entry = ledger.get(path);
      const standing = memory.of(`output/${path}`);
      if (entry === undefined) return standing === undefined ? "none" : "edited";
      if (entry.status === "failed") return "failed";
      if (standing === undefined) return "missing";
      if (standing !== entry.bytes && standing !== entry.was) return "edited";
      return isSame(entry.inputs, inputsOf(id, facts, entry.template ?? "")) ? "built" : "outdated";
    },
    close: () => memory.close(),
  };
}

function isSame(before: Inputs | undefined, now: Inputs): boolean {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(now)] as (keyof Inputs)[]);
  return [...keys].every((key) => before?.[key] === now[key]);
}
