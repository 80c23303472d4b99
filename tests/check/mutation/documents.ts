/** Samples and clones of samples, as drafts and as issued, with some bullets left out → clean documents by seed. */
import { createSource } from "../../../src/base/source.ts";
import { createNodeHost } from "../../../src/base/node-host.ts";
import { loadCheckConfig } from "../../../src/check/config.ts";
import { createContext } from "../../../src/check/context.ts";
import { loadWords } from "../../../src/check/language/words.ts";
import type { CheckContext } from "../../../src/check/types.ts";
import { chooseForm } from "../../../src/form/choose-form.ts";
import { loadForms } from "../../../src/form/load-forms.ts";
import type { Form } from "../../../src/form/schema.ts";
import { cloneModel } from "../../../src/lineage/clone/clone-model.ts";
import { loadLineageRules } from "../../../src/lineage/rules.ts";
import { readModel } from "../../../src/model/read-model.ts";
import type { Model } from "../../../src/model/types.ts";
import { writeModel } from "../../../src/model/write-model.ts";
import { loadRegistry } from "../../../src/registry/load-registry.ts";
import { createRenderer } from "../../../src/template/render.ts";
import { inlineText } from "../../../src/tree/inline-text.ts";
import type { Doc, Flow, Inline, Line } from "../../../src/tree/nodes.ts";
import { pick } from "./desk.ts";

/** A document without a finding of error or warning. */
export interface CleanDocument {
  name: string;
  doc: Doc;
  form: Form;
  /** Only drafts have one: an issued document is what a reader found in a Word file. */
  model?: Model;
}

const host = createNodeHost(new URL("../../..", import.meta.url).pathname);
const { registry } = loadRegistry(host);
const { forms } = loadForms(host);
const words = must(loadWords(host).value);
const { config } = loadCheckConfig(host, []);
const rules = must(loadLineageRules(host).value);
const renderer = createRenderer(host);

/** Children of the samples, by the sample's name. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  "btgdv-hai-phong-khoa-giao": ["dang-uy-phuong-ngo-quyen", "dang-uy-xa-kien-thuy", "dang-uy-phuong-kien-an"],
  "dang-uy-ubnd-hai-phong-khoa-giao": [],
};

/** What the rules are given for a document. */
export function contextOf({ doc, form, model }: CleanDocument): CheckContext {
  return createContext({ doc, registry, form, config, words, ...(model ? { model } : {}) });
}

/** Samples, their clones, and all of them as issued. */
export function cleanDocuments(): CleanDocument[] {
  const files = host.list("data/documents").filter((file) => file.endsWith(".yaml"));
  const drafts = files.flatMap((file) => {
    const source = readModel(createSource(file, host.readText(file) ?? "")).value;
    if (!source) return [];
    const name = file.replace(/^.*\/|\.yaml$/gu, "");
    const clones = (CHILDREN[name] ?? []).map((organ) => cloneOf(source.model, organ));
    return [draft(name, source.model), ...clones.map((model) => draft(`${name} → ${model.issuer}`, model))];
  });
  return [...drafts, ...drafts.map(issued)];
}

function cloneOf(parent: Model, id: string): Model {
  const [parentOrgan, organ] = [must(registry.organs.get(parent.issuer)), must(registry.organs.get(id))];
  const { model } = cloneModel(parent, { parentOrgan, organ, registry, year: parent.year, rules, undo: new Map() });
  return model;
}

function draft(name: string, model: Model): CleanDocument {
  const source = must(readModel(createSource(`${name}.yaml`, writeModel(model))).value);
  const regime = must(registry.organs.get(model.issuer)).regime;
  const form = must(chooseForm(forms, { regime, year: model.year, date: model.date, name: model.form }).value);
  return { name, doc: must(renderer.render(source, { registry, form }).value), form, model };
}

/** The same with number and date, no longer a draft, and every blank of a number or a date filled in. */
function issued({ name, doc: drafted, form }: CleanDocument): CleanDocument {
  const doc = copyOf(drafted);
  for (const block of doc.children)
    if (block.type === "letterhead") {
      block.left = block.left.filter(({ role }) => role !== "draft");
      for (const line of [...block.left, ...block.right]) fill(line);
    }
  for (const inlines of inlineLists(doc)) fillCited(inlines);
  return { name: `${name}, issued`, doc, form };
}

function fill(line: Line): void {
  const text = inlineText(line.children);
  if (line.role === "number") setText(line.children, text.replace(/\s{2,}/u, " 15"));
  if (line.role === "place-date")
    setText(
      line.children,
      text.replace(/ngày\s{2,}tháng/u, "ngày 20 tháng").replace(/tháng\s{2,}năm/u, "tháng 01 năm"),
    );
}

function fillCited(inlines: Inline[]): void {
  const text = inlineText(inlines);
  const filled = text
    .replace(/số\s{2,}(?=[-/])/gu, "số 05")
    .replace(/ngày\s{2,}\/\s{2,}\/2027/gu, "ngày 05/01/2027")
    .replace(/ngày\s{2,}\/(?:01|\s{2,})\/2027/gu, "ngày 20/01/2027");
  if (filled !== text) setText(inlines, filled);
}

function setText(inlines: Inline[], value: string): void {
  inlines.splice(0, inlines.length, { type: "text", value });
}

function inlineLists(value: unknown): Inline[][] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    const isInlines = value.some((one: { type?: string }) => one?.type === "text" || one?.type === "citation");
    if (isInlines) return [value as Inline[]];
  }
  return Object.values(value).flatMap(inlineLists);
}

/** A copy whose every node is its own: the renderer lets places share the words of one citation. */
export function copyOf(doc: Doc): Doc {
  return JSON.parse(JSON.stringify(doc)) as Doc;
}

/** A copy in which up to three bullets of long lists are left out. */
export function vary(document: CleanDocument, random: () => number): CleanDocument {
  const copy = { doc: copyOf(document.doc) };
  const lists = bulletLists(copy.doc);
  for (let times = Math.floor(random() * 4); times > 0; times -= 1) {
    const list = pick(random, lists);
    const bullets = list?.filter((one) => isBullet(one) && !hasNote(one)) ?? [];
    const gone = bullets.length > 3 ? pick(random, bullets.slice(0, -1)) : undefined;
    if (list && gone) list.splice(list.indexOf(gone), 1);
  }
  return { ...document, ...copy };
}

function bulletLists(value: unknown): Flow[][] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) && value.some((one) => isBullet(one as Flow)) ? [value as Flow[]] : [];
  return [...own, ...Object.values(value).flatMap(bulletLists)];
}

function isBullet(node: Flow): boolean {
  return node?.type === "item" && node.numbering.scheme === "bullet";
}

function hasNote(node: Flow): boolean {
  return JSON.stringify(node).includes('"note-reference"');
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the project cannot be read");
  return value;
}
