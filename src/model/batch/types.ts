/** A batch, normalised: lists are lists, what was not written is absent. */
import type { Organ } from "../../registry/types.ts";
import type { Child } from "../child/types.ts";
import type { Model } from "../types.ts";

/** Conditions on an organ; all that are present must hold. */
export interface OrganQuery {
  kind?: Organ["kind"];
  levels?: readonly Organ["level"][];
  /** Proper names, tone marks in the old style. */
  provinces?: readonly string[];
  ids?: readonly string[];
  except?: readonly string[];
}

/** What differs for some organs. */
export interface Difference {
  when: OrganQuery;
  /** Document id that these organs extend instead. */
  extends?: string;
  /** Keys of the model that are replaced. */
  set: Partial<Model>;
  /** Parts that are changed, added or left out, by id. */
  changes: Child["changes"];
}

export interface Batch {
  title: string | null;
  year: number;
  /** Document id that each organ extends. */
  extends: string;
  /** Tail of the ids of the documents. */
  document: string | null;
  /** List of units beside the batch file. */
  units: string | null;
  organs: OrganQuery;
  differences: readonly Difference[];
}
