/** The repository's own registry, forms and samples, and the way from a model to a tree that a reader would give. */
import path from "node:path";
import { createNodeHost } from "../../src/base/node-host.ts";
import { createSource } from "../../src/base/source.ts";
import { readDocx } from "../../src/docx/read/read-docx.ts";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import { chooseForm } from "../../src/form/choose-form.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import { readModel } from "../../src/model/read-model.ts";
import { writeModel } from "../../src/model/write-model.ts";
import type { Model } from "../../src/model/types.ts";
import { recognize } from "../../src/recognize/recognize.ts";
import type { Recognized } from "../../src/recognize/types.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import type { Organ, Registry } from "../../src/registry/types.ts";
import { createRenderer } from "../../src/template/render.ts";
import { inlineText } from "../../src/tree/inline-text.ts";
import { mapAppendix, mapBlock, mapFootnote } from "../../src/tree/map-lines.ts";
import type { Doc, Inline } from "../../src/tree/nodes.ts";

export const host = createNodeHost(path.resolve(import.meta.dirname, "../.."));
export const { registry, patterns } = loadRegistry(host);
export const { forms } = loadForms(host);
const renderer = createRenderer(host);

/** Ids of the sample documents. */
export const samples = host
  .list("data/documents")
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice("data/documents/".length, -".yaml".length));

/** The model of a sample. */
export function sampleModel(id: string): Model {
  const file = `data/documents/${id}.yaml`;
  const read = readModel(createSource(file, host.readText(file) ?? ""));
  if (!read.value) throw new Error(JSON.stringify(read.diagnostics, null, 2));
  return read.value.model;
}

/** Renders a model as `soan build` does, after writing it as YAML and reading it back. */
export function renderModel(model: Model, known: Registry = registry): Doc {
  const read = readModel(createSource("thu.yaml", writeModel(model)));
  if (!read.value) throw new Error(`${JSON.stringify(read.diagnostics, null, 2)}\n${writeModel(model)}`);
  const regime = known.organs.get(model.issuer)?.regime ?? "party";
  const { year, date, form: name } = model;
  const form = chooseForm(forms, { regime, year, date, name });
  if (!form.value) throw new Error(JSON.stringify(form.diagnostics));
  const doc = renderer.render(read.value, { registry: known, form: form.value });
  if (!doc.value) throw new Error(JSON.stringify(doc.diagnostics, null, 2));
  return doc.value;
}

/** Writes a tree as a Word file and reads that file. */
export async function throughWord(doc: Doc): Promise<Doc> {
  const form = forms.find(({ id }) => id === doc.form);
  if (!form) throw new Error(`no form ${doc.form}`);
  const writer = await createDocxWriter(form);
  const read = readDocx(await writer.write(doc, { dataHash: "0123456789abcdef" }), "thu.docx");
  if (!read.value) throw new Error(JSON.stringify(read.diagnostics, null, 2));
  return read.value.doc;
}

/** The tree as a reader gives it: citations and blanks are words, nothing tells where a line came from. */
export function asRead(doc: Doc): Doc {
  const flat = (line: readonly Inline[]): Inline[] => joinTexts(line.flatMap(flatten));
  return {
    ...doc,
    properties: { title: "", organ: "", keywords: [], year: 0 },
    children: doc.children.map((block) => mapBlock(block, flat)),
    appendices: doc.appendices.map((appendix) => mapAppendix(appendix, flat)),
    footnotes: doc.footnotes.map((note) => mapFootnote(note, flat)),
  };
  function flatten(node: Inline): Inline[] {
    if (node.type === "citation") return [{ type: "text", value: inlineText(node.children) }];
    if (node.type === "blank") return [{ type: "text", value: node.value }];
    return node.type === "strong" || node.type === "emphasis" ? [{ ...node, children: flat(node.children) }] : [node];
  }
}

function joinTexts(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of line) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text")
      joined[joined.length - 1] = { type: "text", value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

/** The registry after proposed organs have been accepted. */
export function withOrgans(organs: readonly Organ[]): Registry {
  return { ...registry, organs: new Map([...registry.organs, ...organs.map((organ) => [organ.id, organ] as const)]) };
}

/** Recognises a tree that must have text. */
export function recognizeDoc(doc: Doc, known: Registry = registry): Recognized {
  const { value, diagnostics } = recognize(doc, { registry: known, patterns, name: "thu.docx" });
  if (!value) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
}
