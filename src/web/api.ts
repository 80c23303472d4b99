/** What the page asks and what the server answers: the one contract of both, as types. */
import type {
  BatchResult,
  CheckRow,
  CloneResult,
  Diagnostic,
  ImportResult,
  Model,
  Progress,
  ReviewRow,
  RolloverResult,
  StatusBook,
  UpdateResult,
} from "../index.ts";

/** `GET /api/home` */
export interface Home {
  /** Project folder, for the title line and as part of the key of drafts kept in the browser. */
  root: string;
  today: string;
  version: string;
  documents: DocumentRow[];
  batches: BatchName[];
  /** True when LibreOffice was found, so that PDF can be offered. */
  pdf: boolean;
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
  output: "none" | "built" | "outdated" | "edited" | "missing" | "failed";
  /** Known from an earlier look at the same text; null until `POST /api/examine` has looked. */
  state: DocumentState | null;
}

/** What a look at a whole document finds. */
export interface DocumentState {
  /** Room left for what is not known yet. */
  blanks: number;
  errors: number;
  warnings: number;
  conflicts: number;
}

export interface BatchName {
  name: string;
  title: string;
}

/** `POST /api/examine {ids}`: at most 20 ids. */
export interface Examined {
  states: Record<string, DocumentState>;
}

/** `GET /api/document?id=` and `POST /api/draft {id, text, model?}` */
export interface OpenDocument {
  id: string;
  file: string;
  text: string;
  /** Of the file on disk; `""` when there is none. Only in the answer of `GET`. */
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

/** `POST /api/settle {id, text, choices}` → OpenDocument with the chosen sides kept in its text. */
export type ConflictSide = "base" | "theirs" | "mine";

/**
 * One printed page, as Word would break it. Lengths are CSS pixels (96 to the inch) from the top left corner of the page;
 * the page draws every line at its place in Times New Roman (or Liberation Serif, which is as wide).
 */
export interface PreviewPage {
  width: number;
  height: number;
  lines: PreviewLine[];
  /** Ruled lines: under the motto, around tables, above footnotes. */
  rules: { x: number; y: number; width: number; height: number }[];
}

export interface PreviewLine {
  x: number;
  y: number;
  /** Room of the line; `justify` stretches its words over the whole of it, the other three place them in it. */
  width: number;
  height: number;
  align: "left" | "center" | "right" | "justify";
  /** Size in pixels; labels and marks of notes come as runs of their own. */
  runs: { text: string; size: number; bold?: true; italic?: true; underline?: true; raised?: true }[];
  /** Data that the line was made from, such as `sections[1].items[0].paragraphs[0]`; null for what the template adds. */
  data: string | null;
}

/** `POST /api/preview {id, text}` */
export interface Preview {
  pages: PreviewPage[];
  /** Absent when the layout went through. */
  stoppedAt?: string;
  problems: Diagnostic[];
}

/** `POST /api/findings {id, text}` */
export interface Findings {
  findings: FindingRow[];
  problems: Diagnostic[];
}

/** A finding with the data that it is about: path in the model such as `sections[1].items[0].heading`, where known. */
export interface FindingRow extends CheckRow {
  data: string | null;
}

/** `POST /api/fix {id, text, finding}` → OpenDocument with that one certain correction made. */

/** `POST /api/save {id, text, version, overwrite?}` */
export type Saved =
  { status: "saved"; version: string; movedTo?: string } | { status: "changed"; version: string; text: string };

/** `POST /api/undo-words {id, item, from}`: see `Cloned`. `GET /api/version?id=` → `{version}`. */

/** `GET /api/organs` */
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

/** `GET /api/templates` */
export interface TemplateRow {
  id: string;
  name: string;
  regime: "party" | "state";
}

/** `GET /api/directives?q=` : number, symbol or words of the title, with or without marks; best first, at most 30. */
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

/** `POST /api/citation {text}`: a pasted citation read. `known` when the registry has it; otherwise what would be added by `POST /api/directives {yaml}`. */
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

/** `GET /api/reviews?year=` → `{reviews, problems}` */
export interface Reviews {
  reviews: ReviewRow[];
  problems: Diagnostic[];
}

/** `GET /api/january?year=`: what to do for a year, in order. */
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

/** `POST /api/new {template, issuer, year, about}` → `{id}`; the file is written. `POST /api/rollover {year, ids?, dryRun}` */
export type RolledOver = RolloverResult;

/** `POST /api/import` (multipart: file, force) */
export type Imported = ImportResult;

/** `POST /api/clone` (multipart: file or source, to, year?, id?, dryRun, force, undo = JSON of `{item, from}[]`) */
export type Cloned = CloneResult;

/** `POST /api/update` (multipart: id, file?, same[], fresh[], dryRun) */
export type Updated = UpdateResult;

/** `GET /api/status` */
export interface Books {
  books: StatusBook[];
  problems: Diagnostic[];
}

/** `POST /api/batches/run {name, force?}` → `{job}`; `GET /api/jobs/:job` is a stream of events; `DELETE /api/jobs/:job` cancels. */
export type JobEvent =
  | { type: "progress"; progress: Progress }
  | { type: "done"; result: BatchResult }
  | { type: "cancelled" }
  | { type: "failed"; problem: Diagnostic };

/** Refusals of every route: status 4xx or 5xx with this body. */
export interface Refusal {
  problem: Diagnostic;
}

/**
 * Files: `GET /api/file?id=&as=docx|pdf|annotated` with `Content-Disposition: attachment; filename*=UTF-8''…`.
 * `docx` builds as `soan build` does; a file that was edited by hand is refused with status 409 unless `standing=true`, which sends it as it stands.
 */
