/** A project folder in, what every document of it shares (forms, registry, words of cloning) out, with all problems found there. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { loadForms } from "../form/load-forms.ts";
import type { Form } from "../form/schema.ts";
import { loadLineageRules, type LineageRules } from "../lineage/rules.ts";
import { loadRegistry } from "../registry/load-registry.ts";
import type { OrganPattern } from "../registry/schema/unit.ts";
import type { Registry } from "../registry/types.ts";

export interface Project {
  forms: readonly Form[];
  registry: Registry;
  /** Patterns that make the organs of any unit of a list. */
  patterns: readonly OrganPattern[];
  /** Form files with errors; their forms are missing from `forms`. */
  brokenForms: readonly string[];
  /** Words and tables of cloning; null when the project has none that can be used. */
  lineage: LineageRules | null;
  diagnostics: Diagnostic[];
}

/** Loads forms and registry; a faulty entry is left out and reported, the rest stays usable. */
export function loadProject(host: Host): Project {
  const { forms, diagnostics: formDiagnostics } = loadForms(host);
  const { registry, patterns, diagnostics: registryDiagnostics } = loadRegistry(host);
  const errors = formDiagnostics.filter(({ severity }) => severity === "error");
  const brokenForms = [...new Set(errors.map(({ place }) => place?.file ?? ""))];
  const { value: lineage = null, diagnostics: found } = loadLineageRules(host);
  // Documents are built without them; whoever needs them says that they are missing.
  const lineageDiagnostics = found.filter(({ code }) => code !== "no-lineage-rules");
  const diagnostics = [...formDiagnostics, ...registryDiagnostics, ...lineageDiagnostics];
  return { forms, registry, patterns, brokenForms, lineage, diagnostics };
}
