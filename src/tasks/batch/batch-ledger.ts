/** The ledger of a batch folder: one file per run or shard, and journals of runs that were killed; read as one. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { inOrder } from "../ledger.ts";
import type { Ledger, LedgerEntry } from "../ledger.ts";

/** What all ledger files of a folder say together. */
export interface BatchLedger {
  /** Number of the latest run; a later one speaks louder. */
  run: number;
  entries: Map<string, LedgerEntry>;
  /** Files it was read from. */
  files: string[];
}

interface LedgerFile {
  run: number;
  remarks?: Diagnostic[];
  outputs: Record<string, Omit<LedgerEntry, "remarks"> & { remarks?: number[] }>;
}

/** Which part of a batch a run does. */
export interface Shard {
  /** From 1. */
  index: number;
  count: number;
}

const ledgerName = /^ledger(?:\.\d+-\d+)?\.json$/;
const journalName = /^ledger(?:\.\d+-\d+)?(?:\.\d+)?\.journal$/;

/** Ledger file of a run; shards have one each, so that they can run at the same time and be copied together. */
export function ledgerFile(shard?: Shard): string {
  return `${stemOf(shard)}.json`;
}

/** Journal of one thread of a run. */
export function journalFile(thread: number, shard?: Shard): string {
  return `${stemOf(shard)}${thread === 0 ? "" : `.${thread}`}.journal`;
}

/** Files of earlier runs that a run's own ledger replaces: all of them, or those of the same shard. */
export function replacedFiles(files: readonly string[], shard?: Shard): string[] {
  const stem = stemOf(shard);
  return files.filter((file) => shard === undefined || file.startsWith(`${stem}.`));
}

/** Reads every ledger file and journal among the files of a batch folder. A torn last line of a journal is passed over. */
export function readBatchLedger(output: Host, files: readonly string[]): Outcome<BatchLedger> {
  const diagnostics: Diagnostic[] = [];
  const found: { run: number; entries: Iterable<readonly [string, LedgerEntry]> }[] = [];
  const known = files.filter((file) => ledgerName.test(file) || journalName.test(file));
  for (const file of known) {
    const text = output.readText(file) ?? "";
    const read = journalName.test(file) ? readJournal(text) : readLedgerFile(text);
    if (read === undefined) diagnostics.push(unreadable(file));
    else found.push(read);
  }
  const entries = new Map<string, LedgerEntry>();
  // Of one run the journal, which was written to last, comes after the ledger file.
  for (const { entries: some } of found.toSorted((a, b) => a.run - b.run))
    for (const [key, entry] of some) entries.set(key, entry);
  return { value: { run: Math.max(0, ...found.map(({ run }) => run)), entries, files: known }, diagnostics };
}

/** Bytes of a ledger file: one line per output, in order of their paths; remarks that many share are written once. */
export function printBatchLedger(run: number, entries: Ledger): Uint8Array {
  const remarks = new Map<string, number>();
  // Bytes at once: as text the lines of a whole country take four times their room before they are written.
  const lines = [...entries.keys()].sort().map((key, index) => {
    const { remarks: said = [], ...rest } = inOrder(entries.get(key));
    const places = said.map((remark) => {
      const text = JSON.stringify(remark);
      if (!remarks.has(text)) remarks.set(text, remarks.size);
      return remarks.get(text) ?? 0;
    });
    const line = `${JSON.stringify(key)}:${JSON.stringify(places.length === 0 ? rest : { ...rest, remarks: places })}`;
    return Buffer.from(index === 0 ? line : `,\n${line}`);
  });
  const head = `{"run":${run},\n"remarks":[\n${[...remarks.keys()].join(",\n")}],\n"outputs":{\n`;
  return Buffer.concat([Buffer.from(head), ...lines, Buffer.from("}}\n")]);
}

/** First line of a journal, and one line per output. */
export const journalLines = {
  first: (run: number): string => `${JSON.stringify({ run })}\n`,
  entry: (output: string, entry: LedgerEntry): string => `${JSON.stringify([output, entry])}\n`,
};

function stemOf(shard: Shard | undefined): string {
  return shard === undefined ? "ledger" : `ledger.${shard.index}-${shard.count}`;
}

function readLedgerFile(text: string) {
  const data = parse(text) as LedgerFile | undefined;
  if (typeof data?.outputs !== "object" || data.outputs === null || typeof data.run !== "number") return undefined;
  const { run, remarks = [], outputs } = data;
  const entries = Object.entries(outputs).map(
    ([key, { remarks: places, ...entry }]): readonly [string, LedgerEntry] => [
      key,
      places === undefined ? entry : { ...entry, remarks: places.flatMap((place) => remarks[place] ?? []) },
    ],
  );
  return { run, entries };
}

function readJournal(text: string) {
  const [first = "", ...lines] = text.split("\n");
  const run = (parse(first) as { run?: unknown } | undefined)?.run;
  // A run that was killed before its first line was whole has written nothing else.
  if (typeof run !== "number") return { run: 0, entries: [] };
  const entries = lines.flatMap((line) => {
    const pair = line === "" ? undefined : (parse(line) as [string, LedgerEntry] | undefined);
    return Array.isArray(pair) ? [pair] : [];
  });
  return { run, entries };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Diagnostic {
  return {
    code: "unreadable-ledger",
    severity: "warning",
    what: `Sổ theo dõi ${file} không đọc được nên lần này coi như chưa có.`,
    why: "Tệp này do soan ghi ra; nó hỏng khi bị sửa tay hoặc đồng bộ dở dang.",
    fix: "Không phải làm gì: các văn bản được soạn lại và sổ được lập mới. Tệp .docx nào khác với bản vừa soạn thì được giữ nguyên.",
  };
}
