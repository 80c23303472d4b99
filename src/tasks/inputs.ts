/** A project folder in, names (hashes) of everything its documents rest on out, without parsing any of it. */
import type { Host } from "../base/host.ts";
import { hashOf, hashOfFiles } from "./hash.ts";
import type { Program } from "./program.ts";
import { superiorInputs } from "./superior-inputs.ts";

/** One hash per kind of thing a document rests on, so that a later run can say which of them changed. */
export interface Inputs {
  /** Text of the document's own file. */
  document: string;
  /** In a batch: texts that the document extends, what differs for its organ, and the organs it names. */
  parent?: string;
  differences?: string;
  organ?: string;
  template: string;
  form: string;
  registry: string;
  program: string;
}

/** What all documents of a project rest on. */
export type SharedInputs = Pick<Inputs, "form" | "registry" | "program">;

export interface InputsReader {
  shared: SharedInputs;
  of(documentText: string, template: string): Inputs;
}

const documentFolders = /^data\/(documents|bases|batches|schema|skeletons|words)\//;

/** Reads templates, forms and registry data once; each document then costs one hash. */
export function createInputs(host: Host, program: Program): InputsReader {
  const textsOf = (paths: string[]): { path: string; text: string }[] =>
    paths.map((path) => ({ path, text: host.readText(path) ?? "" }));
  const templates = host.list("templates");
  // Which form is chosen depends on the dates of all of them, so all of them count; fonts decide the lengths of rules.
  const form = hashOfFiles(textsOf(templates.filter((path) => path.endsWith(".yaml"))));
  const partials = textsOf(templates.filter((path) => path.startsWith("templates/partials/")));
  const registry = hashOfFiles(
    textsOf(host.list("data").filter((path) => path.endsWith(".yaml") && !documentFolders.test(path))),
  );
  const templateHashes = new Map<string, string>();
  const templateHash = (template: string): string => {
    const known = templateHashes.get(template);
    if (known !== undefined) return known;
    const hash = hashOfFiles([...textsOf([`templates/${template}.hbs`]), ...partials]);
    templateHashes.set(template, hash);
    return hash;
  };
  const shared = { form, registry, program: program.identity };
  return {
    shared,
    of: (documentText, template) => ({
      document: hashOf(documentText),
      ...superiorInputs(host, documentText),
      template: templateHash(template),
      ...shared,
    }),
  };
}
