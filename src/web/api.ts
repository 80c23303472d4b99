/** What the page asks and what the server answers: the one contract of both, as types. */
import type {
  BatchName,
  BatchResult,
  CloneResult,
  ConflictSide,
  Diagnostic,
  DirectiveRow,
  DocumentRow,
  DocumentState,
  ImportResult,
  OrganRow,
  Progress,
  ReviewRow,
  RolloverResult,
  StatusBook,
  TemplateRow,
  UpdateResult,
} from "../index.ts";

export type {
  BatchName,
  ChildFacts,
  ConflictRow,
  ConflictSide,
  Diagnostic,
  DirectiveRow,
  DocumentRow,
  DocumentState,
  FindingRow,
  Findings,
  January,
  JanuaryStep,
  Model,
  OpenDocument,
  OrganRow,
  PastedCitation,
  Preview,
  PreviewLine,
  PreviewPage,
  Saved,
  TemplateRow,
} from "../index.ts";

/*
 * Every state-changing request carries the header `X-Soan: 1`; bodies are JSON (at most 4 MB) or, where it says so, multipart (25 MB).
 * A refusal of any route is a `Refusal` with status 4xx or 5xx.
 *
 * GET  /api/home?first=                           → Home; with `first` only so many documents, newest year first
 * POST /api/examine    {ids}                      → Examined; at most 20 ids
 * GET  /api/document?id=                          → OpenDocument with `version`
 * POST /api/draft      {id, text, model?}         → OpenDocument
 * POST /api/settle     {id, text, choices}        → OpenDocument with the chosen sides kept
 * POST /api/revert     {id, text, key}            → OpenDocument; one own part of a child is again as the superior has it
 * POST /api/findings   {id, text}                 → Findings
 * POST /api/fix        {id, text, finding}        → OpenDocument with that one certain correction made
 * POST /api/preview    {id, text, hurry?}         → Preview
 * POST /api/save       {id, text, version, overwrite?} → Saved
 * GET  /api/version?id=                           → Version
 * GET  /api/organs                                → OrganList
 * GET  /api/templates                             → TemplateList
 * GET  /api/directives?q=                         → DirectiveList; number, symbol or words, with or without marks; best first, at most 30
 * POST /api/directive-names {ids}                 → DirectiveList; what the registry does not have is left out
 * POST /api/citation   {text}                     → PastedCitation
 * POST /api/directives {yaml}                     → AddedDirective
 * GET  /api/reviews?year=                         → Reviews
 * GET  /api/january?year=                         → January
 * POST /api/new        {template, issuer, year, about} → {id, problems}; a refusal when nothing was written
 * POST /api/rollover   {year, ids?, dryRun?, force?}   → RolledOver
 * POST /api/import     multipart: file, force     → Imported
 * POST /api/clone      multipart: file or source, to, year?, id?, dryRun, force, undo = JSON of {item, from}[] → Cloned
 * POST /api/undo-words {id, item, from}           → OpenDocument; writes the words among the clone's own changes
 * POST /api/update     multipart: id, file?, same[], fresh[], dryRun → Updated
 * GET  /api/status                                → Books
 * POST /api/batches/run {name, force?}            → {job}
 * GET  /api/batches/summary?name=                 → the page that the last whole run of a batch left, as text/html
 * GET  /api/jobs/:job                             → stream of events: `event:` the type, `data:` the JobEvent; who comes late hears the last one
 * DELETE /api/jobs/:job                           → {} and the job ends with `cancelled`
 * GET  /api/file?id=&as=docx|pdf|annotated&standing=true → the file, `Content-Disposition: attachment; filename*=UTF-8''…`.
 *   It is built as `soan build` does; one that was edited by hand is refused with 409 unless `standing=true` asks for it as it stands.
 *   501 when the machine has no LibreOffice for a PDF; 422 when the document has errors, all of them in `problems`.
 */

/** `GET /api/home` */
export interface Home {
  /** Project folder, for the title line and as part of the key of drafts kept in the browser. */
  root: string;
  today: string;
  version: string;
  documents: DocumentRow[];
  /** How many documents there are, listed here or not. */
  total: number;
  batches: BatchName[];
  /** True when LibreOffice was found, so that PDF can be offered; with `first` only if it was looked for before. */
  pdf: boolean;
}

/** `POST /api/examine {ids}`: at most 20 ids. */
export interface Examined {
  states: Record<string, DocumentState>;
}

/** `GET /api/reviews?year=` → `{reviews, problems}` */
export interface Reviews {
  reviews: ReviewRow[];
  problems: Diagnostic[];
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
  /** All of them, where there are several. */
  problems?: Diagnostic[];
}

/** Body of `POST /api/settle`: the side to keep, by key of the conflict; those that are not named stay open. */
export type Choices = Record<string, ConflictSide>;

export interface Version {
  version: string;
}

export interface OrganList {
  organs: OrganRow[];
}

export interface TemplateList {
  templates: TemplateRow[];
}

export interface DirectiveList {
  directives: DirectiveRow[];
}

export interface NewDocument {
  id: string;
  problems: Diagnostic[];
}

/** `directive` is null when nothing was added; `problems` say why. */
export interface AddedDirective {
  directive: DirectiveRow | null;
  problems: Diagnostic[];
}
