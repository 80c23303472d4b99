/** A project folder in, what every document of it shares (forms, registry) out, with all problems found there. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { loadForms } from "../form/load-forms.ts";
import type { Form } from "../form/schema.ts";
import { loadRegistry } from "../registry/load-registry.ts";
import type { Registry } from "../registry/types.ts";

export interface Project {
  forms: readonly Form[];
  registry: Registry;
  /** Form files with errors; their forms are missing from `forms`. */
  brokenForms: readonly string[];
  diagnostics: Diagnostic[];
}

/** Loads forms and registry; a faulty entry is left out and reported, the rest stays usable. */
export function loadProject(host: Host): Project {
  const { forms, diagnostics: formDiagnostics } = loadForms(host);
  const { registry, diagnostics: registryDiagnostics } = loadRegistry(host);
  const errors = formDiagnostics.filter(({ severity }) => severity === "error");
  const brokenForms = [...new Set(errors.map(({ place }) => place?.file ?? ""))];
  return { forms, registry, brokenForms, diagnostics: [...formDiagnostics, ...registryDiagnostics] };
}
