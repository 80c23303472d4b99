/** A recognised document → the lines that `soan build` would print otherwise than its file has them. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { hasErrors } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { chooseForm } from "../../form/choose-form.ts";
import { checkReferences } from "../../model/check-references.ts";
import { readModel } from "../../model/read-model.ts";
import type { Registry } from "../../registry/types.ts";
import { createRenderer } from "../../template/render.ts";
import type { Doc } from "../../tree/nodes.ts";
import { docText } from "../../tree/text.ts";
import type { Project } from "../load-project.ts";
import { changedLines, type ChangedLine } from "./changed-lines.ts";

export interface BuiltAgain {
  changes: ChangedLine[];
  /** Why it cannot be built. */
  diagnostics: Diagnostic[];
}

/** Builds the data in memory and compares line by line. */
export function buildAgain(
  host: Host,
  {
    file,
    text,
    doc,
    project,
    registry,
  }: { file: string; text: string; doc: Doc; project: Project; registry: Registry },
): BuiltAgain {
  const read = readModel(createSource(file, text));
  if (!read.value) return { changes: [], diagnostics: read.diagnostics };
  const { model } = read.value;
  const references = checkReferences(read.value, registry);
  const regime = registry.organs.get(model.issuer)?.regime ?? "party";
  const { year, date, form: name } = model;
  const form = chooseForm(project.forms, { regime, year, date, name });
  if (hasErrors(references) || !form.value) return { changes: [], diagnostics: [...references, ...form.diagnostics] };
  const rendered = createRenderer(host).render(read.value, { registry, form: form.value });
  if (!rendered.value) return { changes: [], diagnostics: rendered.diagnostics };
  return { changes: changedLines(linesOf(doc), linesOf(rendered.value)), diagnostics: [] };
}

/** Room for what is not known yet may be wider or narrower. */
function linesOf(doc: Doc): string[] {
  return docText(doc)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
