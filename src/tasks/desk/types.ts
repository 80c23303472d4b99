/** What the tasks of the officer's desk take and give: plain data, fit to travel as JSON. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Model } from "../../model/types.ts";
import type { CheckRow } from "../check-one.ts";

/** A document as the officer has it open; the text may not be saved yet. */
export interface OpenText {
  id: string;
  /** YAML. */
  text: string;
}

/** One document in the list; cheap facts only, so that thousands are listed at once. */
export interface DocumentRow {
  id: string;
  year: string;
  /** Organ's name, or the id where it is unknown. */
  issuer: string;
  /** Kind as printed: Hướng dẫn, Kế hoạch. */
  kind: string;
  about: string;
  /** Id of the superior's document that it extends. */
  extends: string | null;
  draft: boolean;
  output: OutputState;
  /** Known from an earlier look at the same text; null until `examine` has looked. */
  state: DocumentState | null;
}

/**
 * `none`: never built; `outdated`: its data, templates or lists changed since; `edited`: somebody changed the Word file;
 * `missing`: the Word file was deleted or moved away; `failed`: the last build stopped at errors.
 */
export type OutputState = "none" | "built" | "outdated" | "edited" | "missing" | "failed";

/** What a look at a whole document finds. */
export interface DocumentState {
  /** Room left for what is not known yet. */
  blanks: number;
  errors: number;
  warnings: number;
  conflicts: number;
}

export interface OpenDocument extends OpenText {
  file: string;
  /** Hash of the bytes on disk, `""` when there is no file. Only when a file is opened. */
  version?: string;
  /** Null when the text cannot be read as a document. */
  model: Model | null;
  problems: Diagnostic[];
  /** True when the text had to be written anew, so that comments are gone. */
  anew?: boolean;
  /** Of a document that extends its superior's; null otherwise. */
  child: ChildFacts | null;
  issuer: OrganRow | null;
}

/** What became of a text that was edited. */
export interface Drafted {
  text: string;
  /** True when it had to be written anew. */
  anew: boolean;
  problems: Diagnostic[];
}

export interface ChildFacts {
  superior: string;
  /** Keys of the parts and of the head that are the officer's own: item ids, `appendix/…`, `footnote/…`, `about`. */
  own: string[];
  conflicts: ConflictRow[];
}

/** One conflict of an update; a text is null where that side has none, that is removed it. */
export interface ConflictRow {
  key: string;
  /** Heading, title or first words. */
  name: string;
  base: string | null;
  theirs: string | null;
  mine: string | null;
}

export type ConflictSide = "base" | "theirs" | "mine";

/** A finding with the data that it is about: path in the model such as `sections[1].items[0].heading`, where known. */
export interface FindingRow extends CheckRow {
  data: string | null;
}

export interface Findings {
  findings: FindingRow[];
  problems: Diagnostic[];
}

/** `changed`: the file on disk is another than the one that was opened; nothing was written. */
export type Saved =
  { status: "saved"; version: string; movedTo?: string } | { status: "changed"; version: string; text: string };

export interface OrganRow {
  id: string;
  name: string;
  regime: "party" | "state";
  level: string;
  superior: string | null;
  place: string;
  /** Ids and words of who may sign. */
  signers: { id: string; name: string }[];
}

export interface TemplateRow {
  id: string;
  name: string;
  regime: "party" | "state";
}

export interface DirectiveRow {
  id: string;
  /** The whole citation as printed at first mention. */
  citation: string;
  name: string;
  title: string;
  date: string | null;
  level: string;
  status: "in-force" | "replaced";
}

/** `known` when the registry has the text that was pasted; otherwise what could be added, as one entry of YAML. */
export interface PastedCitation {
  known: DirectiveRow | null;
  proposed: {
    id: string;
    kind: string;
    name: string;
    date: string;
    issuer: string;
    title: string;
    yaml: string;
  } | null;
  problems: Diagnostic[];
}

/** What to do for a year, in order. */
export interface January {
  year: number;
  steps: JanuaryStep[];
}

export interface JanuaryStep {
  id: "roll" | "receive" | "reviews" | "blanks" | "check" | "build" | "batch" | "status";
  title: string;
  why: string;
  done: number;
  total: number;
  /** What is still to be done, each with the document it is about. */
  open: { id: string | null; what: string }[];
}

/** The id and file of a document that was written, or why none was. */
export interface Written {
  id: string | null;
  problems: Diagnostic[];
}

/** A file to hand over, or why there is none. */
export interface HandedFile {
  name: string;
  bytes?: Uint8Array;
  problems: Diagnostic[];
}
