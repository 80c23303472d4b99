/** Texts, markup, real files and the samples → what the rules are given; shared by the tests of the check room. */
import fs from "node:fs";
import path from "node:path";
import { createNodeHost } from "../../src/base/node-host.ts";
import { createSource } from "../../src/base/source.ts";
import { loadCheckConfig } from "../../src/check/config.ts";
import { createContext } from "../../src/check/context.ts";
import { loadWords } from "../../src/check/language/words.ts";
import { RULES } from "../../src/check/rules.ts";
import type { CheckContext } from "../../src/check/types.ts";
import { chooseForm } from "../../src/form/choose-form.ts";
import { loadForms } from "../../src/form/load-forms.ts";
import type { Form } from "../../src/form/schema.ts";
import { readModel } from "../../src/model/read-model.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { createRenderer } from "../../src/template/render.ts";
import type { Doc } from "../../src/tree/nodes.ts";
import { numberDocument } from "../../src/tree/number.ts";
import { parseMarkup } from "../../src/tree/parse-markup.ts";
import { buildDocument } from "../../src/tree/read/document.ts";
import type { FlatParagraph } from "../../src/tree/read/flat.ts";
import { readProperties } from "../../src/tree/text-reader/properties.ts";
import { readText, type TextReading } from "../../src/tree/text-reader/read-text.ts";
import { markupOf, withLook } from "./word-example.ts";

const host = createNodeHost(path.resolve(import.meta.dirname, "../.."));
export const { registry } = loadRegistry(host);
const { forms } = loadForms(host);
const { value: words } = loadWords(host);
const { config } = loadCheckConfig(
  host,
  RULES.map(({ id }) => id),
);

/** What rules are given for a small example: markup, text as it would stand in a .txt file, or a Word file (`<?word …?>` before the markup). */
export function contextOfExample(example: string): CheckContext {
  const markup = markupOf(example);
  const doc = markup.trimStart().startsWith("<document") ? docOfMarkup(markup) : docOfParagraphs(example);
  if (!doc) throw new Error(`nothing was read: ${example}`);
  const form = forms.find(({ id }) => id === doc.form);
  return withLook(example, { ...contextOf(doc), ...(form && markup !== example ? { form } : {}) });
}

/** A document read from a file, with the repairs of the reader. */
export function readFileText(file: string): TextReading & { text: string } {
  const text = fs.readFileSync(file, "utf8");
  return { ...docOfText(text, path.basename(file)), text };
}

/** What rules are given for a document that was read. */
export function contextOf(doc: Doc): CheckContext {
  const form = formOf(doc);
  if (!words) throw new Error("no word lists");
  return createContext({ doc, registry, config, words, ...(form ? { form } : {}) });
}

/** The documents below data/documents, rendered. */
export function samples(): { name: string; context: CheckContext }[] {
  const renderer = createRenderer(host);
  const files = host.list("data/documents").filter((file) => file.endsWith(".yaml"));
  return files.flatMap((file) => {
    const { value: source } = readModel(createSource(file, host.readText(file) ?? ""));
    // A child names only its own changes; the batch tests render it.
    if (!source) return [];
    const { model } = source;
    const regime = registry.organs.get(model.issuer)?.regime ?? "party";
    const form = chooseForm(forms, { regime, year: model.year, date: model.date, name: model.form }).value;
    const doc = form && renderer.render(source, { registry, form }).value;
    if (!doc || !words) throw new Error(`${file} cannot be rendered`);
    return [{ name: file, context: createContext({ doc, registry, form, model, config, words }) }];
  });
}

function docOfText(text: string, name: string): TextReading {
  return readText(text, name);
}

/** Every line is a paragraph as a .docx holds it: what the reader of texts would repair stays in. */
function docOfParagraphs(text: string): Doc {
  const blocks = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((value): FlatParagraph => ({ kind: "paragraph", inlines: [{ type: "text", value }], hints: {} }));
  const { parts } = buildDocument({ blocks, footnotes: [] });
  return { type: "document", form: "", properties: readProperties(parts.children), ...parts };
}

function docOfMarkup(written: string): Doc | undefined {
  const given = / year="(\d{4})"/u.exec(written);
  const markup = written.replace(given?.[0] ?? "\0", "");
  const regime = /CỘNG HÒA XÃ HỘI|TM\. |KT\. /u.test(markup) ? "state" : "party";
  const form = forms.find((one) => one.regime === regime && one.until === null);
  const properties = {
    title: "",
    organ: "",
    keywords: [],
    year: Number(given?.[1] ?? /năm (\d{4})/u.exec(markup)?.[1] ?? 0),
  };
  const { value, diagnostics } = parseMarkup(markup, { regime, form: form?.id ?? "", properties });
  if (!value || !form) throw new Error(JSON.stringify(diagnostics));
  return numberDocument(value, form.numberings);
}

function formOf({ regime, properties }: Doc): Form | undefined {
  return properties.year ? chooseForm(forms, { regime, year: properties.year }).value : undefined;
}
