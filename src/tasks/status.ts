/** `soan status`: the ledgers of an output folder in; every output with its state, failed first, and counts by province out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { hashOfFile } from "./apply-step.ts";
import { readBatchLedger } from "./batch/batch-ledger.ts";
import { folderHost } from "./folder-host.ts";
import type { Inputs } from "./inputs.ts";
import { readLedger } from "./ledger.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/** `edited`: a person changed the file since it was written; `missing`: it was deleted or moved away; `left`: its unit left the batch. */
export type OutputState = "failed" | "held" | "edited" | "missing" | "left" | "written";

export interface StatusRow {
  /** Output file as the user would write it. */
  output: string;
  /** The unit, as a person calls it; in a batch only. */
  unit?: string;
  /** Province in a batch, otherwise the folder, which is a year. */
  group: string;
  state: OutputState;
  /** Why it was written, held or failed, as the ledger has it. */
  reason: string;
  inputs?: Inputs;
  bytes?: string;
}

export interface StatusGroup extends Record<OutputState, number> {
  group: string;
  total: number;
}

/** One ledger: of the documents, or of one batch. */
export interface StatusBook {
  /** Absent for the documents of `data/documents`. */
  batch?: string;
  groups: StatusGroup[];
  outputs: StatusRow[];
}

export interface StatusResult {
  books: StatusBook[];
  diagnostics: Diagnostic[];
  /** 1 when something failed, is held back, was edited, is missing or left behind. */
  exitCode: 0 | 1 | 2;
}

export interface StatusOptions {
  /** Where the outputs are instead of `output/`, with its name for messages. */
  out?: { host: Host; name: string };
  /** Only the ledger of this batch. */
  batch?: string;
}

const order: readonly OutputState[] = ["failed", "held", "edited", "missing", "left", "written"];

/** Reads what the ledgers say and looks whether the files still stand as they were written. Writes nothing. */
export function status(host: Host, options: StatusOptions = {}): StatusResult {
  const { out = { host: folderHost(host, "output"), name: "output" }, batch: wanted } = options;
  const files = out.host.list("");
  const batches = [
    ...new Set(files.flatMap((file) => /^([^/]+)\/ledger[^/]*\.(?:json|journal)$/.exec(file)?.[1] ?? [])),
  ];
  if (wanted !== undefined && !batches.includes(wanted))
    return { books: [], diagnostics: [noLedger(wanted, batches)], exitCode: 2 };
  const diagnostics: Diagnostic[] = [];
  const books: StatusBook[] = [];
  if (wanted === undefined) {
    const { value = new Map(), diagnostics: found } = readLedger(out.host);
    diagnostics.push(...found);
    if (value.size > 0) books.push(bookOf(value, out.host, out.name));
  }
  for (const batch of wanted === undefined ? batches : [wanted]) {
    const folder = folderHost(out.host, batch);
    const own = files.flatMap((file) => (file.startsWith(`${batch}/`) ? [file.slice(batch.length + 1)] : []));
    const { value, diagnostics: found } = readBatchLedger(folder, own);
    diagnostics.push(...found);
    if (value !== undefined) books.push({ batch, ...bookOf(value.entries, folder, `${out.name}/${batch}`) });
  }
  const clean = books.every(({ outputs }) => outputs.every(({ state }) => state === "written"));
  return { books, diagnostics, exitCode: clean && diagnostics.length === 0 ? 0 : 1 };
}

function bookOf(ledger: Ledger, output: Host, name: string): StatusBook {
  const outputs = [...ledger].map(([path, entry]) => rowOf(path, entry, output, name));
  outputs.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.output < b.output ? -1 : 1));
  const groups = new Map<string, StatusGroup>();
  for (const { group, state } of outputs) {
    const counts = groups.get(group) ?? {
      group,
      total: 0,
      failed: 0,
      held: 0,
      edited: 0,
      missing: 0,
      left: 0,
      written: 0,
    };
    counts.total += 1;
    counts[state] += 1;
    groups.set(group, counts);
  }
  return { groups: [...groups.values()].sort((a, b) => (a.group < b.group ? -1 : 1)), outputs };
}

function rowOf(path: string, entry: LedgerEntry, output: Host, name: string): StatusRow {
  const { reason, bytes, inputs, unit, province } = entry;
  return {
    output: `${name}/${path}`,
    ...(unit === undefined ? {} : { unit }),
    group: province ?? (path.includes("/") ? (path.split("/")[0] ?? "") : ""),
    state: stateOf(path, entry, output),
    reason,
    ...(inputs === undefined ? {} : { inputs }),
    ...(bytes === undefined ? {} : { bytes }),
  };
}

function stateOf(path: string, { status: said, bytes, was }: LedgerEntry, output: Host): OutputState {
  if (said !== "written") return said;
  const standing = hashOfFile(output, path);
  if (standing === undefined) return "missing";
  return standing === bytes || standing === was ? "written" : "edited";
}

function noLedger(batch: string, known: readonly string[]): Diagnostic {
  return {
    code: "no-ledger",
    severity: "error",
    what: `Chưa có sổ theo dõi của đợt “${batch}”.`,
    why: "Sổ được lập khi đợt ấy được soạn lần đầu.",
    fix:
      known.length === 0
        ? `Chạy \`soan build --batch ${batch}\` trước.`
        : `Các đợt đã có sổ: ${known.join(", ")}; hoặc chạy \`soan build --batch ${batch}\` trước.`,
  };
}
