/** The library: what `cli/` and other programs may use. Each task is loaded when it is first called, with only the libraries it needs. */
import type { Host } from "./base/host.ts";
import type { BuildOptions, BuildResult } from "./tasks/build.ts";
import type { BatchOptions, BatchResult } from "./tasks/batch/build-batch.ts";
import type { CheckOptions, CheckResult } from "./tasks/check.ts";
import type { RulesResult } from "./tasks/check-rules.ts";
import type { CloneFileOptions, CloneFileResult } from "./tasks/clone-file.ts";
import type { CompareOptions, CompareResult } from "./tasks/compare.ts";
import type { ImportOptions, ImportResult } from "./tasks/import.ts";
import type { ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
import type { RolloverFileOptions, RolloverFileResult } from "./tasks/rollover-file.ts";
import type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";
import type { StatusOptions, StatusResult } from "./tasks/status.ts";
import type { UpdateFileOptions, UpdateFileResult } from "./tasks/update-file.ts";

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
export type { CloneChange, CloneTodo } from "./tasks/clone.ts";
export type { CloneFileOptions as CloneOptions, CloneFileResult as CloneResult } from "./tasks/clone-file.ts";
export type { CompareOptions, CompareResult } from "./tasks/compare.ts";
export type { ImportOptions, ImportResult } from "./tasks/import.ts";
export type { ReviewRow, ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
export type { StatusBook, StatusGroup, StatusOptions, StatusResult, StatusRow } from "./tasks/status.ts";
export type { RolloverRow } from "./tasks/rollover.ts";
export type {
  RolloverFileOptions as RolloverOptions,
  RolloverFileResult as RolloverResult,
} from "./tasks/rollover-file.ts";
export type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";
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
