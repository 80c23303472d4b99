/** The ledger of a batch folder as one run sees it: read at the start, noted down while it works, written at the end. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { inOrder } from "../ledger.ts";
import type { Ledger, LedgerEntry } from "../ledger.ts";
import { ledgerFile, printBatchLedger, readBatchLedger, replacedFiles } from "./batch-ledger.ts";
import type { BatchLedger, Shard } from "./batch-ledger.ts";
import { isOfShard } from "./shard.ts";

export interface KeptLedger {
  before: BatchLedger;
  /** Its entries that this run answers for: all of them, or those of its shard. */
  own: Ledger;
  /** Number of this run. */
  run: number;
  diagnostics: Diagnostic[];
  /** Writes what the run knows now in place of `own`, unless that is what stood there, and removes the journals it kept. */
  close(entries: Ledger, journals: readonly string[]): void;
}

/** Reads the ledger. What a killed run left in journals is put into the ledger file before this run writes anything. */
export function openLedger(output: Host, files: readonly string[], shard: Shard | undefined): KeptLedger {
  const { value: before = { run: 0, entries: new Map<string, LedgerEntry>(), files: [] as string[] }, diagnostics } =
    readBatchLedger(output, files);
  const file = ledgerFile(shard);
  const run = before.run + 1;
  const others = replacedFiles(before.files, shard).filter((name) => name !== file);
  const own = new Map<string, LedgerEntry>(
    [...before.entries].filter(([key]) => shard === undefined || isOfShard(key, shard)),
  );
  const hasJournal = others.some((name) => name.endsWith(".journal"));
  if (hasJournal) {
    output.write(file, printBatchLedger(run, own));
    for (const name of others) output.remove(name);
  }
  return {
    before,
    own,
    run,
    diagnostics,
    close(entries, journals) {
      const after = settled(entries);
      const asBefore = before.files.includes(file) && others.length === 0 && isSame(own, after);
      if (!asBefore) output.write(file, printBatchLedger(run, after));
      for (const name of [...others, ...journals]) output.remove(name);
    },
  };
}

/** Once a run is over, what stood before is history. */
function settled(entries: Ledger): Ledger {
  return new Map(
    [...entries].map(([key, entry]): [string, LedgerEntry] => {
      const { was, ...rest } = entry;
      return [key, was === undefined ? entry : rest];
    }),
  );
}

function isSame(before: Ledger, after: Ledger): boolean {
  if (before.size !== after.size) return false;
  for (const [key, entry] of after) {
    const old = before.get(key);
    if (old !== entry && JSON.stringify(inOrder(old)) !== JSON.stringify(inOrder(entry))) return false;
  }
  return true;
}
