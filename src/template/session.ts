/** What one rendering knows and shares: the data, what it refers to, and where problems go. */
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import type { Form } from "../form/schema.ts";
import type { Model } from "../model/types.ts";
import type { PendingDirective } from "../registry/citation/write.ts";
import type { Registry } from "../registry/types.ts";
import type { Facts } from "./facts.ts";

export interface Session {
  model: Model;
  registry: Registry;
  form: Form;
  /** Values that texts and templates may name. */
  facts: Facts;
  /** Superior texts that have no number yet, by the reference they are cited under: `parents[0]`. */
  pending: ReadonlyMap<string, PendingDirective>;
  /** Labels of the appendices by id: `Phụ lục`, `Phụ lục 1`. */
  appendixLabels: ReadonlyMap<string, string>;
  placeOf(path: string): Place;
  report(diagnostic: Diagnostic): void;
}

/** A problem whose place the reporter knows, unless it names a better one. */
export type Problem = Pick<Diagnostic, "code" | "what" | "why" | "fix" | "place">;
