/** What an update works on and what it tells. */
import type { Change, Child, Conflict } from "../../model/child/types.ts";
import type { Model } from "../../model/types.ts";
import type { PartPlace } from "./places.ts";
import type { Part, Spot } from "./tree.ts";

/** What became of one part, or of one key of the head (`head/about`). */
export interface MergeRow {
  key: string;
  /**
   * followed: as the superior has it now; kept: the child's own; same: both sides changed it alike;
   * conflict: changed differently; open: an older conflict; anchored: own, put elsewhere because its neighbour is gone;
   * renamed: own, under the superior's new id; dropped: words to keep (undo) of a part that is gone; settled: an older conflict, settled.
   */
  became: "followed" | "kept" | "same" | "conflict" | "open" | "anchored" | "renamed" | "dropped" | "settled";
  /** Keys of content; `place`, `added`, `removed` for the part itself. */
  what: string[];
  /** The neighbour that is gone and the place now, the older id. */
  from?: string;
  to?: PartPlace;
}

export interface MergeInput {
  /** The superior's document at the child's level: as it was when the child was last made from it. */
  base: Model;
  /** The same as it is now. */
  theirs: Model;
  child: Child;
}

export interface Merge {
  /** The child after the update; its `base` is for the caller to set. */
  child: Child;
  rows: MergeRow[];
}

/** One side of the merge as a tree with its parts by key. */
export interface Side {
  root: Part;
  spots: ReadonlyMap<string, Spot>;
}

/** A merge under way; `changes`, `conflicts`, `rows` grow. */
export interface Merging {
  base: Side;
  theirs: Side;
  mine: Side;
  /** What the superior changed, by key. */
  followed: ReadonlyMap<string, Change>;
  /** What the child had changed. */
  own: ReadonlyMap<string, Change>;
  changes: Map<string, Change>;
  conflicts: Map<string, Conflict>;
  rows: MergeRow[];
}
