/** The documents that the deeper tests look at: the samples, and specimens that print every component of each form. */
import path from "node:path";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { createNodeHost } from "../../src/base/node-host.ts";
import { createSource } from "../../src/base/source.ts";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import { chooseForm } from "../../src/form/choose-form.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import type { Form } from "../../src/form/schema.ts";
import { readModel } from "../../src/model/read-model.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { createRenderer } from "../../src/template/render.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { createSpecimen } from "./specimen.ts";

export interface Built {
  name: string;
  doc: Doc;
  form: Form;
  bytes: Uint8Array;
}

export const root = path.resolve(import.meta.dirname, "../..");

const host = createNodeHost(root);
const { forms } = loadForms(host);

/** Samples and specimens: every form is there, also one that no sample is issued under. */
export async function buildAll(): Promise<Built[]> {
  return [...(await buildSamples()), ...(await buildSpecimens())];
}

/** One specimen per form. */
export async function buildSpecimens(): Promise<Built[]> {
  return Promise.all(forms.map(async (form) => build(`specimen ${form.id}`, createSpecimen(form), form)));
}

/** Every document below data/documents, stage by stage as `soan build` does it. */
async function buildSamples(): Promise<Built[]> {
  const { registry } = loadRegistry(host);
  const renderer = createRenderer(host);
  const files = host.list("data/documents").filter((file) => file.endsWith(".yaml"));
  return Promise.all(
    files.map(async (file) => {
      const source = known(readModel(createSource(file, host.readText(file) ?? "")));
      const { issuer, year, date, form: name } = source.model;
      const form = known(
        chooseForm(forms, { regime: registry.organs.get(issuer)?.regime ?? "party", year, date, name }),
      );
      return build(path.basename(file, ".yaml"), known(renderer.render(source, { registry, form })), form);
    }),
  );
}

/** The bytes of documents by name, as `convert` wants them. */
export function bytesByName(documents: readonly Built[]): Record<string, Uint8Array> {
  return Object.fromEntries(documents.map(({ name, bytes }) => [name, bytes]));
}

async function build(name: string, doc: Doc, form: Form): Promise<Built> {
  const writer = await createDocxWriter(form);
  return { name, doc, form, bytes: await writer.write(doc) };
}

function known<T>({ value, diagnostics }: { value?: T; diagnostics: Diagnostic[] }): T {
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join("\n"));
  return value;
}
