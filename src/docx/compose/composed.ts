/** Nothing in; a store of what was worked out for parts of trees, found again by the part itself, out. */
import type { Inline } from "../../tree/nodes.ts";
import type { WordRun } from "../word.ts";

/** Documents of a batch have most of their parts in common, the very same objects; a part is never changed once it was made. */
export interface Composed {
  /** Runs without footnotes, whose numbers are those of one document. */
  runs: WeakMap<readonly Inline[], WordRun[]>;
  /** Lines that runs fill in the body's font. */
  lineCounts: WeakMap<readonly WordRun[], number>;
  /** Even lines by look and width. */
  centred: WeakMap<readonly Inline[], Map<string, string[]>>;
}

/** An empty store, for one form. */
export function createComposed(): Composed {
  return { runs: new WeakMap(), lineCounts: new WeakMap(), centred: new WeakMap() };
}
