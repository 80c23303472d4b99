/** The library: what `cli/` and other programs may use. Each task is loaded when it is first called, with only the libraries it needs. */
import type { Host } from "./base/host.ts";
import type { BuildOptions, BuildResult } from "./tasks/build.ts";
import type { ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
import type { RolloverOptions, RolloverResult } from "./tasks/rollover.ts";
import type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";

export { createMemoryHost } from "./base/memory-host.ts";
export { createNodeHost } from "./base/node-host.ts";
export type { Diagnostic, Outcome, Place, Severity } from "./base/diagnostic.ts";
export type { Host } from "./base/host.ts";
export type { BuildRow } from "./tasks/apply.ts";
export type { BuildOptions, BuildResult } from "./tasks/build.ts";
export type { ReviewRow, ReviewsOptions, ReviewsResult } from "./tasks/reviews.ts";
export type { RolloverOptions, RolloverResult, RolloverRow } from "./tasks/rollover.ts";
export type { SchemaOptions, SchemaResult } from "./tasks/schema.ts";

/** Renders documents of a project folder to Word files. */
export async function build(host: Host, options: BuildOptions): Promise<BuildResult> {
  return (await import("./tasks/build.ts")).build(host, options);
}

/** Carries last year's documents into another year. */
export async function rollover(host: Host, options: RolloverOptions): Promise<RolloverResult> {
  return (await import("./tasks/rollover.ts")).rollover(host, options);
}

/** Lists the reviews that fall due in a year. */
export async function reviews(host: Host, options: ReviewsOptions): Promise<ReviewsResult> {
  return (await import("./tasks/reviews.ts")).reviews(host, options);
}

/** Writes or checks the JSON Schema of document files. */
export async function schema(host: Host, options: SchemaOptions = {}): Promise<SchemaResult> {
  return (await import("./tasks/schema.ts")).schema(host, options);
}

/** Version of this program. */
export async function version(): Promise<string> {
  return (await import("./tasks/program.ts")).readVersion();
}
