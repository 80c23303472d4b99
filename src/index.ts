/** The library: what `cli/` and other programs may use. Each task is loaded when it is first called, with only the libraries it needs. */
import type { Host } from "./base/host.ts";
import type { BuildOptions, BuildResult } from "./tasks/build.ts";
import type { BatchOptions, BatchResult } from "./tasks/batch/build-batch.ts";
import type { CloneOptions, CloneResult } from "./tasks/clone.ts";
import type { ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
import type { RolloverOptions, RolloverResult } from "./tasks/rollover.ts";
import type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";
import type { StatusOptions, StatusResult } from "./tasks/status.ts";
import type { UpdateOptions, UpdateResult } from "./tasks/update.ts";

export { createMemoryHost } from "./base/memory-host.ts";
export { createNodeHost } from "./base/node-host.ts";
export type { Diagnostic, Outcome, Place, Severity } from "./base/diagnostic.ts";
export type { Host } from "./base/host.ts";
export type { BuildRow } from "./tasks/apply.ts";
export type { BuildOptions, BuildResult } from "./tasks/build.ts";
export type { BatchOptions, BatchResult, BatchRow, Progress } from "./tasks/batch/build-batch.ts";
export type { CloneChange, CloneOptions, CloneResult, CloneTodo } from "./tasks/clone.ts";
export type { ReviewRow, ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
export type { StatusBook, StatusGroup, StatusOptions, StatusResult, StatusRow } from "./tasks/status.ts";
export type { RolloverOptions, RolloverResult, RolloverRow } from "./tasks/rollover.ts";
export type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";
export type { UpdateItem, UpdateOptions, UpdateResult, UpdateRow } from "./tasks/update.ts";

/** Renders documents of a project folder to Word files. */
export async function build(host: Host, options: BuildOptions): Promise<BuildResult> {
  return (await import("./tasks/build.ts")).build(host, options);
}

/** Builds one document for each unit of a batch. */
export async function buildBatch(host: Host, options: BatchOptions): Promise<BatchResult> {
  return (await import("./tasks/batch/build-batch.ts")).buildBatch(host, options);
}

/** Makes a lower organ's document from a superior's. */
export async function clone(host: Host, options: CloneOptions): Promise<CloneResult> {
  return (await import("./tasks/clone.ts")).clone(host, options);
}

/** Lists the reviews that fall due in a year. */
export async function reviews(host: Host, options: ReviewsOptions): Promise<ReviewsResult> {
  return (await import("./tasks/reviews.ts")).reviews(host, options);
}

/** Carries last year's documents into another year. */
export async function rollover(host: Host, options: RolloverOptions): Promise<RolloverResult> {
  return (await import("./tasks/rollover.ts")).rollover(host, options);
}

/** Writes or checks the JSON Schema of document files. */
export async function schema(host: Host, options: SchemaOptions = {}): Promise<SchemaResult> {
  return (await import("./tasks/schema.ts")).schema(host, options);
}

/** What the ledgers of an output folder say, and whether the files still stand. */
export async function status(host: Host, options: StatusOptions = {}): Promise<StatusResult> {
  return (await import("./tasks/status.ts")).status(host, options);
}

/** Carries documents that extend others to their superiors' present revisions. */
export async function update(host: Host, options: UpdateOptions): Promise<UpdateResult> {
  return (await import("./tasks/update.ts")).update(host, options);
}

/** Version of this program. */
export async function version(): Promise<string> {
  return (await import("./tasks/program.ts")).readVersion();
}
