/** What a batch is made of while it runs: plain data, because it travels between threads. */
import type { Unit } from "../../registry/schema/unit.ts";
import type { Inputs } from "../inputs.ts";
import type { LedgerEntry } from "../ledger.ts";
import type { Step } from "../plan.ts";

/** An organ that the batch chose, and what its document is made from. */
export interface BatchUnit {
  /** Organ id. */
  organ: string;
  /** As a person calls it: Đảng ủy phường Ngô Quyền. */
  name: string;
  /** Proper name of its province; `Trung ương` for central organs. */
  province: string;
  /** Id of the document's own file, when it has one. */
  own?: string;
  /** Id of the document that it extends. */
  parent: string;
  /** Indexes of the differences that apply, in order. */
  differences: readonly number[];
  /** The unit of a list whose organ it is; absent for organs of the registry. */
  listed?: Unit;
  /** Line of that list. */
  line?: number;
}

/** One output of a batch, with all that a thread needs to carry it out. */
export interface BatchStep extends Step {
  unit: BatchUnit;
  /** What it rests on; the template is named after it was made. */
  inputs: Inputs;
  old?: LedgerEntry;
}
