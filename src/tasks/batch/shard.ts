/** An output path and a number of shards in, the shard that writes it out: the same on every machine, in any order. */
import { createHash } from "node:crypto";
import type { Shard } from "./batch-ledger.ts";

/** True when the shard writes this output. Each output belongs to exactly one shard of a count. */
export function isOfShard(output: string, { index, count }: Shard): boolean {
  return createHash("sha256").update(output).digest().readUInt32BE(0) % count === index - 1;
}
