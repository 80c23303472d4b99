/** A document made from a superior's, normalised: its own head, its changes by id of the part, and conflicts that are still open. */
import type { AppendixGroup, Assignment, Bullet, Item, Model, Reviews, Table } from "../types.ts";

/** What a part holds, whatever kind of part it is; keys that were not written are absent. */
export interface PartContent {
  label?: string | null;
  heading?: string | null;
  title?: string;
  intro?: string[];
  paragraphs?: string[];
  bullets?: Bullet[];
  reviews?: Reviews | null;
  table?: Table | null;
  assignments?: Assignment[];
  closing?: string[];
  directives?: string[];
  entries?: string[];
  groups?: AppendixGroup[];
  /** The whole list of what stands inside; parts of it are better changed by their own ids. */
  items?: Item[];
  points?: Item[];
}

/** Lists of a document that hold parts with ids. */
export type ListName = "sections" | "items" | "points" | "bullets" | "appendices" | "footnotes";

/** Keys of the head that follow the parent until the officer changes them. */
export type HeadContent = Partial<
  Pick<Model, "about" | "author" | "basis" | "parents" | "preamble" | "closing" | "recipients">
>;

/** One change: other content, another place, a new part, or none at all. */
export interface Change {
  content: PartContent;
  /** Key of the part that stands before it; the place is `after`, or the first of `in`, or the first of the document's `list`. */
  after: string | null;
  in: string | null;
  list: ListName | null;
  remove: boolean;
  /** Words of the parent that must stay. */
  undo: string[];
}

export type ConflictSide = "removed" | { change: Change; head: HeadContent };

export interface Conflict {
  mine?: ConflictSide;
  theirs?: ConflictSide;
  base?: ConflictSide;
}

export interface Child {
  extends: string;
  /** Name of the parent's revision; null in a file written by hand. */
  base: string | null;
  issuer: string;
  year: number;
  /** Keys of the head that were written. */
  head: Partial<Model>;
  /** By id; appendices and footnotes as `appendix/…`, `footnote/…`. */
  changes: Map<string, Change>;
  conflicts: Map<string, Conflict>;
}
