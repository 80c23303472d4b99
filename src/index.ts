/** The library: what `cli/` and other programs may use. Each task is loaded when it is first called, with only the libraries it needs. */
import type { Host } from "./base/host.ts";
import type { BuildOptions, BuildResult } from "./tasks/build.ts";
import type { BatchOptions, BatchResult } from "./tasks/batch/build-batch.ts";
import type { CheckOptions, CheckResult } from "./tasks/check.ts";
import type { RulesResult } from "./tasks/check-rules.ts";
import type { CloneFileOptions, CloneFileResult } from "./tasks/clone-file.ts";
import type { CompareOptions, CompareResult } from "./tasks/compare.ts";
import type { ImportOptions, ImportResult } from "./tasks/import.ts";
import type { Preview, PreviewOptions } from "./tasks/desk/preview-document.ts";
import type { ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
import type { RolloverFileOptions, RolloverFileResult } from "./tasks/rollover-file.ts";
import type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";
import type { StatusOptions, StatusResult } from "./tasks/status.ts";
import type { UpdateFileOptions, UpdateFileResult } from "./tasks/update-file.ts";
import type { AddedDirective } from "./tasks/desk/add-directive.ts";
import type { DraftRequest } from "./tasks/desk/draft.ts";
import type { FixRequest } from "./tasks/desk/fix-finding.ts";
import type { HandOverRequest } from "./tasks/desk/hand-over.ts";
import type { BatchName } from "./tasks/desk/list-batches.ts";
import type { NewRequest } from "./tasks/desk/new-document.ts";
import type { RevertRequest } from "./tasks/desk/revert-part.ts";
import type { SaveRequest } from "./tasks/desk/save.ts";
import type { SettleRequest } from "./tasks/desk/settle.ts";
import type { UndoRequest } from "./tasks/desk/undo-words.ts";
import type {
  DirectiveRow,
  DocumentRow,
  DocumentState,
  Findings,
  HandedFile,
  January,
  OpenDocument,
  OpenText,
  OrganRow,
  PastedCitation,
  Saved,
  TemplateRow,
  Written,
} from "./tasks/desk/types.ts";

export { createMemoryHost } from "./base/memory-host.ts";
export { createNodeHost } from "./base/node-host.ts";
export type { Diagnostic, Outcome, Place, Severity } from "./base/diagnostic.ts";
export type { Host } from "./base/host.ts";
export type { BuildRow } from "./tasks/apply.ts";
export type { BuildOptions, BuildResult } from "./tasks/build.ts";
export type { BatchOptions, BatchResult, BatchRow, Progress } from "./tasks/batch/build-batch.ts";
export type { CheckOptions, CheckResult } from "./tasks/check.ts";
export type { CheckedFile, CheckRow } from "./tasks/check-one.ts";
export type { RuleRow, RulesResult } from "./tasks/check-rules.ts";
export type { CloneChange, ClonedText, CloneTodo } from "./tasks/clone.ts";
export type { CloneFileOptions as CloneOptions, CloneFileResult as CloneResult } from "./tasks/clone-file.ts";
export type { CompareOptions, CompareResult } from "./tasks/compare.ts";
export type { ImportOptions, ImportResult } from "./tasks/import.ts";
export type { Preview, PreviewLine, PreviewOptions, PreviewPage } from "./tasks/desk/preview-document.ts";
export type { ReviewRow, ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
export type { StatusBook, StatusGroup, StatusOptions, StatusResult, StatusRow } from "./tasks/status.ts";
export type { RolloverRow } from "./tasks/rollover.ts";
export type {
  RolloverFileOptions as RolloverOptions,
  RolloverFileResult as RolloverResult,
} from "./tasks/rollover-file.ts";
export type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";
export type { Model } from "./model/types.ts";
export type { UndoneWords } from "./tasks/clone-undo.ts";
export type { AddedDirective } from "./tasks/desk/add-directive.ts";
export type { DraftRequest } from "./tasks/desk/draft.ts";
export type { FixRequest } from "./tasks/desk/fix-finding.ts";
export type { HandOverRequest } from "./tasks/desk/hand-over.ts";
export type { BatchName } from "./tasks/desk/list-batches.ts";
export type { NewRequest } from "./tasks/desk/new-document.ts";
export type { RevertRequest } from "./tasks/desk/revert-part.ts";
export type { SaveRequest } from "./tasks/desk/save.ts";
export type { SettleRequest } from "./tasks/desk/settle.ts";
export type * from "./tasks/desk/types.ts";
export type { UndoRequest } from "./tasks/desk/undo-words.ts";
export type { UpdateItem, UpdateRow } from "./tasks/update.ts";
export type { UpdateFileOptions as UpdateOptions, UpdateFileResult as UpdateResult } from "./tasks/update-file.ts";
export type { ParentUpdate } from "./tasks/parent-file/correct-parent.ts";

/** Renders documents of a project folder to Word files. */
export async function build(host: Host, options: BuildOptions): Promise<BuildResult> {
  return (await import("./tasks/build.ts")).build(host, options);
}

/** Builds one document for each unit of a batch. */
export async function buildBatch(host: Host, options: BatchOptions): Promise<BatchResult> {
  return (await import("./tasks/batch/build-batch.ts")).buildBatch(host, options);
}

/** Proofreads documents and files. */
export async function check(host: Host, options: CheckOptions): Promise<CheckResult> {
  return (await import("./tasks/check.ts")).check(host, options);
}

/** All rules of the proofreader, by family. */
export async function listRules(): Promise<RulesResult> {
  return (await import("./tasks/check-rules.ts")).listRules();
}

/** Makes a lower organ's document from a superior's, or from the file that the superior sent. */
export async function clone(host: Host, options: CloneFileOptions): Promise<CloneFileResult> {
  return (await import("./tasks/clone-file.ts")).cloneFile(host, options);
}

/** Tells what changed between two documents, and writes it into a Word file as tracked changes if wanted. */
export async function compare(host: Host, options: CompareOptions): Promise<CompareResult> {
  return (await import("./tasks/compare.ts")).compare(host, options);
}

/** Turns a Word file or text into the data that `build` takes. */
export async function importFile(host: Host, options: ImportOptions): Promise<ImportResult> {
  return (await import("./tasks/import.ts")).importFile(host, options);
}

/** Lists the reviews that fall due in a year. */
export async function reviews(host: Host, options: ReviewsOptions): Promise<ReviewsResult> {
  return (await import("./tasks/reviews.ts")).reviews(host, options);
}

/** Carries last year's documents, or files of last year, into another year. */
export async function rollover(host: Host, options: RolloverFileOptions): Promise<RolloverFileResult> {
  return (await import("./tasks/rollover-file.ts")).rolloverFiles(host, options);
}

/** Writes or checks the JSON Schema of document files. */
export async function schema(host: Host, options: SchemaOptions = {}): Promise<SchemaResult> {
  return (await import("./tasks/schema.ts")).schema(host, options);
}

/** What the ledgers of an output folder say, and whether the files still stand. */
export async function status(host: Host, options: StatusOptions = {}): Promise<StatusResult> {
  return (await import("./tasks/status.ts")).status(host, options);
}

/** Carries documents that extend others to their superiors' present revisions, or to the corrected file of one. */
export async function update(host: Host, options: UpdateFileOptions): Promise<UpdateFileResult> {
  return (await import("./tasks/update-file.ts")).updateFile(host, options);
}

/** Version of this program. */
export async function version(): Promise<string> {
  return (await import("./tasks/program.ts")).readVersion();
}

/** Adds one entry of YAML to the officer's own list of directives. */
export async function addDirective(host: Host, yaml: string): Promise<AddedDirective> {
  return (await import("./tasks/desk/add-directive.ts")).addDirective(host, yaml);
}

/** Names what stands on disk for a document. */
export async function documentVersion(host: Host, id: string): Promise<string> {
  return (await import("./tasks/desk/version.ts")).documentVersion(host, id);
}

/** Turns an edited model into the document's new text, comments kept; or reads a text that was typed. */
export async function draftDocument(host: Host, request: DraftRequest): Promise<OpenDocument> {
  return (await import("./tasks/desk/draft.ts")).draftDocument(host, request);
}

/** Counts blanks, errors, warnings and conflicts of at most twenty documents. */
export async function examineDocuments(host: Host, ids: readonly string[]): Promise<Record<string, DocumentState>> {
  return (await import("./tasks/desk/examine.ts")).examineDocuments(host, ids);
}

/** Proofreads a text that may not be saved yet. */
export async function findInText(host: Host, open: OpenText): Promise<Findings> {
  return (await import("./tasks/desk/findings.ts")).findInText(host, open);
}

/** Makes one certain correction in a text. */
export async function fixFinding(host: Host, request: FixRequest): Promise<OpenDocument> {
  return (await import("./tasks/desk/fix-finding.ts")).fixFinding(host, request);
}

/** Builds one document and gives its Word file, PDF or annotated copy. */
export async function handOver(host: Host, request: HandOverRequest): Promise<HandedFile> {
  return (await import("./tasks/desk/hand-over.ts")).handOver(host, request);
}

/** True when LibreOffice can be started. */
export async function hasPdfPrinter(host: Host): Promise<boolean> {
  return (await import("./tasks/desk/print-pdf.ts")).hasPdfPrinter(host);
}

/** Lists the batches of a project. */
export async function listBatches(host: Host): Promise<BatchName[]> {
  return (await import("./tasks/desk/list-batches.ts")).listBatches(host);
}

/** Lists all documents with cheap facts; thousands in well under a second. */
export async function listDocuments(host: Host): Promise<DocumentRow[]> {
  return (await import("./tasks/desk/list-documents.ts")).listDocuments(host);
}

/** The first rows of that list, newest year first, before all files are read; and how many there are. */
export async function firstDocuments(host: Host, count: number): Promise<{ rows: DocumentRow[]; total: number }> {
  return (await import("./tasks/desk/list-documents.ts")).firstDocuments(host, count);
}

/** Lists the organs that may issue documents today. */
export async function listOrgans(host: Host): Promise<OrganRow[]> {
  return (await import("./tasks/desk/organ-rows.ts")).listOrgans(host);
}

/** Lists the templates that a document may name. */
export async function listTemplates(host: Host): Promise<TemplateRow[]> {
  return (await import("./tasks/desk/list-templates.ts")).listTemplates(host);
}

/** Writes a new document that builds at once. */
export async function newDocument(host: Host, request: NewRequest): Promise<Written> {
  return (await import("./tasks/desk/new-document.ts")).newDocument(host, request);
}

/** Opens a document for editing. */
export async function openDocument(host: Host, id: string): Promise<OpenDocument> {
  return (await import("./tasks/desk/open-document.ts")).openDocument(host, id);
}

/** Tells what there is to do for a year, in order. */
export async function openJanuary(host: Host, year: number): Promise<January> {
  return (await import("./tasks/desk/january.ts")).openJanuary(host, year);
}

/** Reads a citation as it was pasted. */
export async function readPastedCitation(host: Host, text: string): Promise<PastedCitation> {
  return (await import("./tasks/desk/read-pasted.ts")).readPastedCitation(host, text);
}

/** Makes one of a document's own parts again as its superior has it. */
export async function revertPart(host: Host, request: RevertRequest): Promise<OpenDocument> {
  return (await import("./tasks/desk/revert-part.ts")).revertPart(host, request);
}

/** Saves a text unless the file has changed on disk meanwhile. */
export async function saveDocument(host: Host, request: SaveRequest): Promise<Saved> {
  return (await import("./tasks/desk/save.ts")).saveDocument(host, request);
}

/** Tells what directives are called, by their ids. */
export async function nameDirectives(host: Host, ids: readonly string[]): Promise<DirectiveRow[]> {
  return (await import("./tasks/desk/directive-rows.ts")).nameDirectives(host, ids);
}

/** Finds directives by number, symbol or words, with or without marks. */
export async function searchDirectives(host: Host, query: string): Promise<DirectiveRow[]> {
  return (await import("./tasks/desk/search-directives.ts")).searchDirectives(host, query);
}

/** Keeps the chosen sides of conflicts in a text. */
export async function settleDocument(host: Host, request: SettleRequest): Promise<OpenDocument> {
  return (await import("./tasks/desk/settle.ts")).settleDocument(host, request);
}

/** Puts a superior's words back into a cloned document. */
export async function undoWords(host: Host, request: UndoRequest): Promise<OpenDocument> {
  return (await import("./tasks/desk/undo-words.ts")).undoWords(host, request);
}

/** The pages of a document as they will print, from a text that may not be saved yet. */
export async function previewDocument(host: Host, options: PreviewOptions): Promise<Preview> {
  return (await import("./tasks/desk/preview-document.ts")).previewDocument(host, options);
}
