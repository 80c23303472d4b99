/** What a rollover returns: edits of the data, what changed, and what a human must fill in, confirm or look at. */
import type { Parent, Reviews } from "../../model/types.ts";
import type { TextEdit } from "./text-edit.ts";

/** One change of the data; `path` is a path of the normalised model. */
export type ModelEdit =
  | { kind: "text"; path: string; edits: TextEdit[]; before: string; text: string }
  | { kind: "value"; path: string; value: string | number | boolean }
  /** The value goes, its key may stay to be filled in. */
  | { kind: "blank"; path: string }
  /** The key goes too. */
  | { kind: "drop"; path: string }
  | { kind: "parent"; path: string; parent: Parent }
  | { kind: "reviews"; path: string; reviews: Reviews };

/** A phrase that changed. */
export interface Change {
  path: string;
  before: string;
  after: string;
}

export type NoteCode =
  | "number"
  | "date"
  | "signer"
  | "parent"
  | "parent-found"
  | "parent-doubt"
  | "blank"
  | "form-dropped"
  | "reviews"
  | "text-review"
  | "unsure-year"
  | "kept-year"
  | "ordinal-year"
  | "anniversary"
  | "moved-day"
  | "moved-weekday"
  | "weekend"
  | "old-guidance"
  | "span-over"
  | "congress-over"
  | "term-over"
  | "organ-gone"
  | "comments-lost";

/** `fill`: is missing; `confirm`: was changed or worked out; `look`: was left as it is. */
export type NoteGroup = "fill" | "confirm" | "look";

/** One thing that a human must do; sentences are Vietnamese. */
export interface Note {
  code: NoteCode;
  group: NoteGroup;
  what: string;
  /** Why, or what follows, when the sentence above does not say it. */
  why?: string;
  path: string;
}

/** A list of reviews that was worked out anew, by directive id. */
export interface ReviewChange {
  path: string;
  kept: string[];
  dropped: string[];
  added: string[];
}

export interface RolloverPlan {
  edits: ModelEdit[];
  changes: Change[];
  reviews: ReviewChange[];
  notes: Note[];
}
