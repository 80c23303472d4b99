/** A file or a document tree, and a project → the data that `soan import` makes of it, with the registry as it is once proposed organs are accepted. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import type { Model } from "../../model/types.ts";
import { recognize } from "../../recognize/recognize.ts";
import type { Recognized } from "../../recognize/types.ts";
import type { Registry } from "../../registry/types.ts";
import type { Doc } from "../../tree/nodes.ts";
import type { Project } from "../load-project.ts";
import { readFile } from "../read-file.ts";
import { chooseFormAsSeen } from "./choose-form-as-seen.ts";
import type { NamedFile } from "./named-file.ts";
import { withOrgans } from "./proposed-organs.ts";

export interface RecognizedDoc {
  doc: Doc;
  /** With the form that the document was laid out by. */
  model: Model;
  found: Recognized;
  registry: Registry;
}

/** Reads and recognises a file; never throws on its content. */
export async function recognizeFile({ host, file }: NamedFile, project: Project): Promise<Outcome<RecognizedDoc>> {
  const read = await readFile(host, file);
  if (!read.value) return { diagnostics: read.diagnostics };
  return recognizeDoc(read.value.doc, project, file, [...read.diagnostics, ...project.diagnostics]);
}

/** Recognises a tree; `name` is what messages call it, `before` are those of reading it. */
export function recognizeDoc(
  doc: Doc,
  { registry, patterns, forms }: Project,
  name: string,
  before: readonly Diagnostic[] = [],
): Outcome<RecognizedDoc> {
  const { value: found, diagnostics: told } = recognize(doc, { registry, patterns, name });
  const diagnostics = [...before, ...told];
  if (!found) return { diagnostics };
  const known = withOrgans(registry, found.organs);
  const issuer = known.organs.get(found.model.issuer);
  const { recipientEnd } = found.facts;
  const model: Model = issuer
    ? { ...found.model, form: chooseFormAsSeen(forms, { model: found.model, issuer, recipientEnd }) }
    : found.model;
  return { value: { doc, model, found, registry: known }, diagnostics };
}
