/** The units of a batch, its ledger and the files that stand in; one step per unit, with its reason, out. */
import { slugOf } from "../../registry/expand-units.ts";
import { hashOfFile } from "../apply-step.ts";
import type { Host } from "../../base/host.ts";
import { planBuild } from "../plan.ts";
import type { BatchLedger, Shard } from "./batch-ledger.ts";
import type { UnitInputs } from "./batch-inputs.ts";
import { isOfShard } from "./shard.ts";
import type { BatchStep, BatchUnit } from "./types.ts";

interface Planned {
  /** Name of the batch. */
  name: string;
  /** Tail of the documents' ids. */
  document: string | null;
  units: readonly BatchUnit[];
  ledger: BatchLedger;
  inputs: UnitInputs;
  /** The folder of the batch, and the paths of the files in it. */
  output: Host;
  files: ReadonlySet<string>;
  force: boolean;
  shard?: Shard | undefined;
}

/** Plans the units of a batch, or those of one shard, in order of their outputs. */
export function planBatch({
  name,
  document,
  units,
  ledger,
  inputs,
  output,
  files,
  force,
  shard,
}: Planned): BatchStep[] {
  const slugs = new Map<string, string>();
  const folderOf = (province: string): string => {
    const slug = slugs.get(province) ?? slugOf(province);
    slugs.set(province, slug);
    return slug;
  };
  const candidates = units.flatMap((unit) => {
    const path = `${folderOf(unit.province)}/${unit.organ}${document === null ? "" : `-${document}`}.docx`;
    if (shard !== undefined && !isOfShard(path, shard)) return [];
    const old = ledger.entries.get(path);
    const standing = files.has(path) ? hashOfFile(output, path) : undefined;
    return [
      {
        id: `${name}/${path.slice(0, -".docx".length)}`,
        output: path,
        inputs: inputs(unit, old?.template ?? ""),
        ...(standing === undefined ? {} : { standing }),
        ...(old === undefined ? {} : { old }),
        unit,
      },
    ];
  });
  candidates.sort((a, b) => (a.output < b.output ? -1 : 1));
  const { steps } = planBuild(candidates, ledger.entries, { force });
  return steps.map((step, index): BatchStep => {
    const { unit, inputs: named, old } = candidates[index] as (typeof candidates)[number];
    return { ...step, unit, inputs: named, ...(old === undefined ? {} : { old }) };
  });
}
