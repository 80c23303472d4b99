/** `output/ledger.json` in and out: what the last run wrote, so that the next one knows what it may skip or overwrite. */
import type { Diagnostic, Outcome } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import type { Inputs } from "./inputs.ts";

/**
 * `written`: the file is ours; `held`: a person changed it; `failed`: the document has errors, an older file may stand;
 * `left`: the unit is no longer in the batch, its file still stands.
 */
export type LedgerStatus = "written" | "held" | "failed" | "left";

export interface LedgerEntry {
  /** Template of the last good run; with `inputs` it decides whether the document changed. Absent until it was made once. */
  template?: string;
  inputs?: Inputs;
  /** Hash of the bytes that we wrote; a file with another hash was edited by hand. */
  bytes?: string;
  /** While a run lasts, and after it was killed: hash of the file of ours that stood before this one was written over it. */
  was?: string;
  /** In a batch: the unit and its province, as a person calls them. */
  unit?: string;
  province?: string;
  status: LedgerStatus;
  reason: string;
  /** Warnings of the last good run, shown again when the document is skipped. */
  remarks?: Diagnostic[];
}

/** Output path inside the output folder → entry. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const ledgerPath = "ledger.json";

/** Reads the ledger; an unreadable one counts as empty and is reported. */
export function readLedger(output: Host): Outcome<Ledger> {
  const text = output.readText(ledgerPath);
  if (text === undefined) return { value: new Map(), diagnostics: [] };
  const outputs = parseOutputs(text);
  if (outputs !== undefined) return { value: new Map(Object.entries(outputs)), diagnostics: [] };
  const lost: Diagnostic = {
    code: "unreadable-ledger",
    severity: "warning",
    what: "Sổ theo dõi ledger.json không đọc được nên lần này coi như chưa có.",
    why: "Tệp này do soan ghi ra; nó hỏng khi bị sửa tay hoặc đồng bộ dở dang.",
    fix: "Không phải làm gì: các văn bản được soạn lại và sổ được lập mới. Tệp .docx nào khác với bản vừa soạn thì được giữ nguyên.",
  };
  return { value: new Map(), diagnostics: [lost] };
}

/** Writes the ledger, unless it would be the same text again. */
export function writeLedger(output: Host, ledger: Ledger): void {
  const keys = [...ledger.keys()].sort();
  const outputs = Object.fromEntries(keys.map((key) => [key, inOrder(ledger.get(key))]));
  const text = `${JSON.stringify({ outputs }, null, 1)}\n`;
  if (output.readText(ledgerPath) !== text) output.write(ledgerPath, text);
}

function parseOutputs(text: string): Record<string, LedgerEntry> | undefined {
  try {
    const data = JSON.parse(text) as { outputs?: Record<string, LedgerEntry> } | null;
    const outputs = data?.outputs;
    const isRecord = typeof outputs === "object" && outputs !== null && !Array.isArray(outputs);
    return isRecord && Object.values(outputs).every((entry) => typeof entry?.status === "string") ? outputs : undefined;
  } catch {
    return undefined;
  }
}

/** An entry as it is kept: same entry, keys always in the same order; absent ones are left out by JSON. */
export function inOrder(entry: LedgerEntry | undefined): Partial<LedgerEntry> {
  if (entry === undefined) return {};
  const { status, reason, unit, province, template, inputs, bytes, was, remarks } = entry;
  return {
    status,
    reason,
    ...(unit === undefined ? {} : { unit }),
    ...(province === undefined ? {} : { province }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(was === undefined ? {} : { was }),
    ...(template === undefined ? {} : { template }),
    ...(inputs === undefined ? {} : { inputs }),
    ...(remarks === undefined || remarks.length === 0 ? {} : { remarks }),
  };
}
