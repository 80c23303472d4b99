/** A project folder and a batch in; everything that one thread needs to make the batch's documents out. */
import type { Host } from "../../base/host.ts";
import type { BatchSource } from "../../model/batch/read-batch.ts";
import type { SharedInputs } from "../inputs.ts";
import type { Project } from "../load-project.ts";
import { openWriters } from "../open-writers.ts";
import type { Shelf } from "../shelf.ts";
import { createUnitMaker, type MakeUnit } from "./make-unit.ts";

export interface BatchWorkshop {
  make: MakeUnit;
  /** Keeps what was learned for the next run. */
  close(): Promise<void>;
}

/** Opens templates and Word writers; loaded only when there is something to make. */
export function openWorkshop(
  host: Host,
  source: BatchSource,
  project: Project,
  { shared, shelf }: { shared: SharedInputs; shelf: Shelf },
): BatchWorkshop {
  const writers = openWriters(shared, shelf);
  return { make: createUnitMaker(host, source, project, writers), close: () => writers.close() };
}
