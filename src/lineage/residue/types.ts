/** What the search for leftovers works on: lines of a document with their paths, and what they are compared with. */
import type { Model } from "../../model/types.ts";
import type { Organ, Registry } from "../../registry/types.ts";
import type { LineageRules } from "../rules.ts";

/** A text of a model, or a printed line; in a line a blank stands as `{{blank "…"}}` and a citation as `□□□`. */
export interface Line {
  path: string;
  text: string;
}

export interface ResidueContext {
  registry: Registry;
  /** Year, kind and issuer of the document that is searched. */
  year: number;
  template: string;
  issuer: Organ | undefined;
  rules: LineageRules;
  /** The superior's document that it was made from. */
  parent?: { model: Model; organ: Organ };
}

/** Something an older or a higher document left behind, before it has a place. */
export interface Leftover {
  code: string;
  what: string;
  why: string;
  fix: string;
}

/** One way to look for leftovers. `suspects` is quick and looks at all lines at once, in old tone marks; `find` judges one line. */
export interface Detector {
  suspects: (all: string) => boolean;
  find: (text: string) => Leftover[];
}
