/** A batch in; the Word template that an office would prepare for docxtemplater, and the data of every unit ready to fill it, out. */
import { createNodeHost } from "../../src/base/node-host.ts";
import { createDocxWriter } from "../../src/docx/write-docx.ts";
import { createChildDrafter } from "../../src/tasks/batch/draft-child.ts";
import { openBatch } from "../../src/tasks/batch/open-batch.ts";
import type { BatchUnit } from "../../src/tasks/batch/types.ts";
import { createUnitRegistries } from "../../src/tasks/batch/unit-registry.ts";
import { loadProject } from "../../src/tasks/load-project.ts";
import { createDrafter } from "../../src/tasks/make-document.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { prepareTemplate, type PreparedTemplate } from "./prepared-template.ts";

export interface PreparedBatch {
  template: Uint8Array;
  data: PreparedTemplate["data"][];
}

/** Texts that differ between the first units become placeholders; each unit's data holds its own words for them. */
export async function prepareBatch(folder: string, batch: string): Promise<PreparedBatch> {
  const host = createNodeHost(folder);
  const project = loadProject(host);
  const source = known(openBatch(host, batch, project));
  const registries = createUnitRegistries(project);
  const draft = createChildDrafter({ host, source, project, registries, draft: createDrafter(host) });
  const docOf = (unit: (typeof source.units)[number]): Doc => known(draft(unit)).doc;
  const { form } = known(draft(source.units[0] as BatchUnit));
  const [first, ...others] = source.units.slice(0, 12).map(docOf);
  if (!first) throw new Error("no units");
  const sets = others.map(textsOf);
  const varying = textsOf(first).flatMap((text, index) => (sets.some((texts) => texts[index] !== text) ? [index] : []));
  const places = new Set(varying);
  const prepared = prepareTemplate(withTexts(first, (text, index) => (places.has(index) ? `{v${index}}` : text)));
  const writer = await createDocxWriter(form);
  const data = source.units.map((unit) => {
    const texts = textsOf(docOf(unit));
    return { ...prepared.data, ...Object.fromEntries(varying.map((index) => [`v${index}`, texts[index] ?? ""])) };
  });
  return { template: await writer.write(prepared.doc), data };
}

function textsOf(doc: Doc): string[] {
  const texts: string[] = [];
  withTexts(doc, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The document with each text of its main part and notes changed; texts are counted from 0. */
function withTexts(doc: Doc, change: (text: string, index: number) => string): Doc {
  let count = -1;
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    const record = node as Record<string, unknown>;
    if (record["type"] === "text" && typeof record["value"] === "string")
      return { ...record, value: change(record["value"], (count += 1)) };
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, visit(value)]));
  };
  return { ...doc, children: visit(doc.children) as Doc["children"] };
}

function known<T>({ value, diagnostics }: { value?: T; diagnostics: { what: string }[] }): T {
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join("\n"));
  return value;
}
