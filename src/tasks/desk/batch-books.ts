/** Batches in, how many of their documents are written or need somebody, as their ledgers say, out; no Word file is read. */
import type { Host } from "../../base/host.ts";
import { readBatchLedger } from "../batch/batch-ledger.ts";
import { folderHost } from "../folder-host.ts";
import type { BatchName } from "./list-batches.ts";

export interface BatchBook extends BatchName {
  /** Documents in the ledger; 0 when the batch was never run. */
  total: number;
  failed: number;
  /** Kept back because somebody changed them, or left by a unit that is gone. */
  waiting: number;
}

export function readBatchBooks(host: Host, batches: readonly BatchName[]): BatchBook[] {
  const output = host.list("output");
  return batches.map((batch) => {
    const folder = `output/${batch.name}/`;
    const files = output.flatMap((file) => (file.startsWith(folder) ? [file.slice(folder.length)] : []));
    const { value } = readBatchLedger(folderHost(host, `output/${batch.name}`), files);
    const states = [...(value?.entries.values() ?? [])].map(({ status }) => status);
    return {
      ...batch,
      total: states.length,
      failed: states.filter((state) => state === "failed").length,
      waiting: states.filter((state) => state === "held" || state === "left").length,
    };
  });
}
