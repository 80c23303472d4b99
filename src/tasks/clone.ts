/** `soan clone`: a superior's document and a lower organ in; the organ's own document file, every change of words and what is left to decide out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { lowerFirst } from "../base/text/case.ts";
import { keepBase } from "../lineage/child/bases.ts";
import { writeChild } from "../lineage/child/write-child.ts";
import { cloneModel } from "../lineage/clone/clone-model.ts";
import { idAt } from "../lineage/clone/place-in-model.ts";
import { sayText, type Speaker } from "../lineage/clone/say-text.ts";
import type { Clone } from "../lineage/clone/types.ts";
import { findModelResidue } from "../lineage/residue/find-residue.ts";
import { loadLineageRules, type LineageRules } from "../lineage/rules.ts";
import type { Model } from "../model/types.ts";
import { walkTexts } from "../model/walk-texts.ts";
import { missingOrgan } from "../registry/missing.ts";
import type { Organ, Registry } from "../registry/types.ts";
import { asideName } from "./aside-name.ts";
import { checkProject } from "./check-project.ts";
import { cloneId } from "./clone-id.ts";
import { undoByItem, undoKey, withUndo, type UndoneWords } from "./clone-undo.ts";
import { withOrgans } from "./import/proposed-organs.ts";
import { loadProject } from "./load-project.ts";
import { resolveDocument } from "./resolve-document.ts";
import { documentFile, selectDocuments } from "./select-documents.ts";
import { uniqueDiagnostics } from "./unique-diagnostics.ts";

export interface CloneOptions {
  /** Id or file of the superior's document. */
  source: string;
  /** Id or name of the lower organ. */
  to: string;
  /** Year of the new document; that of the superior's when absent. */
  year?: number;
  /** Id of the new document. */
  id?: string;
  dryRun?: boolean;
  /** Writes over a document that stands there; the old file is kept beside it. */
  force?: boolean;
  /** Organs that an import in the same run proposes; they count as known. */
  organs?: readonly Organ[];
  /** Changes of words that are not wanted; the superior's words stay. */
  undo?: readonly UndoneWords[];
}

/** Words of the superior's document that became others, as both are printed. */
export interface CloneChange {
  /** Item or section that holds the text; null in the head. */
  item: string | null;
  path: string;
  from: string;
  to: string;
  why: string;
}

/** A text with changes, whole, as the superior's document and the new one print it. */
export interface ClonedText {
  path: string;
  before: string;
  after: string;
}

export interface CloneTodo {
  item: string | null;
  path?: string;
  what: string;
  why: string;
}

export interface CloneResult {
  dryRun: boolean;
  /** `exists`: a file stands there and was left alone. */
  status: "written" | "exists" | "failed";
  source?: string;
  id?: string;
  file?: string;
  changes: CloneChange[];
  /** The texts in which the changes stand; absent when nothing could be made. */
  texts?: ClonedText[];
  todos: CloneTodo[];
  diagnostics: Diagnostic[];
  /** 0 clean, 1 problems found, 2 wrong request or folder. */
  exitCode: 0 | 1 | 2;
}

/** Makes the document of a lower organ. Nothing is written when there is an error. */
export function clone(host: Host, options: CloneOptions): CloneResult {
  const { dryRun = false, force = false } = options;
  const empty = { dryRun, status: "failed", changes: [], todos: [] } as const;
  const refused = (diagnostics: Diagnostic[]): CloneResult => ({
    ...empty,
    changes: [],
    todos: [],
    diagnostics,
    exitCode: 2,
  });
  const noProject = checkProject(host);
  if (noProject) return refused([noProject]);
  const { value: ids = [], diagnostics: refusals } = selectDocuments(host, { wanted: [options.source] });
  const [source] = ids;
  if (source === undefined) return refused(refusals);
  if (ids.length > 1) return refused([severalSources(options.source, ids)]);
  const loaded = loadProject(host);
  const registry = withOrgans(loaded.registry, options.organs ?? []);
  const project = { ...loaded, registry };
  const organ = organNamed(options.to, registry);
  if (organ === undefined) return refused([{ ...missingOrgan(registry, options.to) }]);

  const { lineage: rules } = project;
  const parent = resolveDocument(host, project, source);
  const diagnostics = [...project.diagnostics, ...missingRules(host, rules), ...parent.diagnostics];
  const failed = (): CloneResult => ({
    ...empty,
    changes: [],
    todos: [],
    source,
    diagnostics: uniqueDiagnostics(diagnostics),
    exitCode: 1,
  });
  const parentOrgan = registry.organs.get(parent.value?.source.model.issuer ?? "");
  if (!rules || !parent.value || !parentOrgan) return failed();
  const { model } = parent.value.source;
  const year = options.year ?? model.year;
  const { undo = [] } = options;
  const made = cloneModel(model, { parentOrgan, organ, registry, year, rules, undo: undoByItem(undo) });
  const id = options.id ?? cloneId(model, organ, year);
  const file = documentFile(id);
  diagnostics.push(...made.diagnostics);
  if (hasErrors(diagnostics)) return failed();
  diagnostics.push(
    ...findModelResidue(made.model, {
      registry,
      year,
      template: made.model.template,
      issuer: organ,
      rules,
      parent: { model, organ: parentOrgan },
    }).map((one) => ofItem(one, made.model, file)),
  );
  const result: CloneResult = {
    dryRun,
    status: "written",
    source,
    id,
    file,
    ...said(made, model, { organ: parentOrgan, body: model.body, year: model.year, registry }, organ),
    diagnostics: uniqueDiagnostics(diagnostics),
    exitCode: 0,
  };
  const standing = host.readText(file);
  if (standing !== undefined && !force)
    return { ...result, status: "exists", diagnostics: [fileExists(file)], exitCode: 1 };
  if (dryRun) return result;
  if (standing !== undefined) host.write(asideName(host, file), standing);
  const base = keepBase(host, model);
  const changes = withUndo(
    new Map(),
    undo.map(({ item, from }) => ({ key: undoKey(model, item), from })),
  );
  host.write(file, writeChild({ extends: source, base, issuer: organ.id, year, changes }, made.todos));
  return result;
}

function missingRules(host: Host, rules: LineageRules | null): Diagnostic[] {
  return rules ? [] : loadLineageRules(host).diagnostics;
}

/** The new file holds none of the superior's texts, so the item says where the text is. */
function ofItem(one: Diagnostic, model: Model, file: string): Diagnostic {
  const item = idAt(model, one.place?.path ?? "");
  return { ...one, what: item === null ? one.what : `Mục ${item}: ${lowerFirst(one.what)}`, place: { file } };
}

/** An organ by id, or by its whole name. */
function organNamed(name: string, registry: Registry): Organ | undefined {
  const wanted = name.normalize("NFC").toLowerCase();
  return (
    registry.organs.get(name) ?? [...registry.organs.values()].find((organ) => organ.name.toLowerCase() === wanted)
  );
}

function said(
  { model, substitutions, todos }: Clone,
  original: Model,
  parent: Speaker,
  organ: Organ,
): Pick<CloneResult, "changes" | "texts" | "todos"> {
  const child: Speaker = { organ, body: model.body, year: model.year, registry: parent.registry };
  const [old, fresh] = [original, model].map((one) => new Map(walkTexts(one).map(({ path, text }) => [path, text])));
  return {
    changes: substitutions
      .map(({ path, id, from, to, why }) => ({
        item: id,
        path,
        from: sayText(from, parent),
        to: sayText(to, child),
        why,
      }))
      .filter(({ from, to }) => from !== to),
    texts: [...new Set(substitutions.map(({ path }) => path))].map((path) => ({
      path,
      before: sayText(old?.get(path) ?? "", parent),
      after: sayText(fresh?.get(path) ?? "", child),
    })),
    todos: todos.map(({ id = null, path, what, why }) => ({
      item: id,
      ...(path === undefined ? {} : { path }),
      what,
      why,
    })),
  };
}

function severalSources(source: string, ids: readonly string[]): Diagnostic {
  return {
    code: "several-sources",
    severity: "error",
    what: `“${source}” là ${ids.length} văn bản.`,
    why: "Mỗi lần chỉ lập được bản cấp dưới của một văn bản.",
    fix: `Ghi một mã văn bản, ví dụ ${ids[0] ?? ""}.`,
  };
}

function fileExists(file: string): Diagnostic {
  return {
    code: "file-exists",
    severity: "error",
    what: `Đã có tệp ${file}.`,
    why: "Tệp có thể đã được sửa nên không ghi đè.",
    fix: "Thêm --id để đặt mã khác, hoặc --force để lập lại (tệp cũ được giữ bên cạnh).",
    place: { file },
  };
}
