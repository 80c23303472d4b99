/** A project folder for the batch bench: the repository's data and templates, and made-up lists of units of the wanted sizes. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../support/documents.ts";
import { nationalList } from "./national-list.ts";
import { provincialBatch } from "./provincial-parents.ts";

export interface BatchProject {
  folder: string;
  /** Name of the batch of that many units. */
  batchOf(units: number): string;
  remove(): void;
}

/** Makes the folder in the fastest place there is, so that the disk is not what is measured. */
export function makeBatchProject(sizes: readonly number[]): BatchProject {
  const place = fs.existsSync("/dev/shm") ? "/dev/shm" : os.tmpdir();
  const folder = fs.mkdtempSync(path.join(place, "soan-batch-"));
  for (const name of ["data", "templates"])
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const sample = fs.readFileSync(path.join(folder, "data/documents/2027/btgdv-hai-phong-khoa-giao.yaml"), "utf8");
  const batchOf = (units: number): string => `ca-nuoc-${units}`;
  for (const size of sizes) {
    const list = nationalList({ provinces: Math.min(34, Math.ceil(size / 10)), communes: size });
    for (const [name, text] of Object.entries(provincialBatch(batchOf(size), list, sample)))
      fs.writeFileSync(path.join(folder, name), text);
  }
  return { folder, batchOf, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
