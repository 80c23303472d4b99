/** What the user named (a document id, a folder of documents, a Word or text file) → what the rules are given, and the way back to the file. */
import { hasErrors, type Diagnostic, type Outcome, type Place } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { createSource, type Source } from "../base/source.ts";
import { unknownRule, type CheckConfig } from "../check/config.ts";
import { createContext } from "../check/context.ts";
import type { Words } from "../check/language/words.ts";
import { RULES } from "../check/rules.ts";
import type { CheckContext } from "../check/types.ts";
import type { Trace } from "../docx/read/look-of-lines.ts";
import type { ModelSource } from "../model/read-model.ts";
import type { Doc } from "../tree/nodes.ts";
import { formOfRead } from "./check-form.ts";
import { locateInData, placeOfLine } from "./check-data-places.ts";
import { locateInText, type Locate } from "./check-text-places.ts";
import type { FileInFolder } from "./compare-side.ts";
import { decodeText } from "./convert/decode-text.ts";
import type { Project } from "./load-project.ts";
import { createDrafter } from "./make-document.ts";
import { readFile, type ReadFile, type SourceKind } from "./read-file.ts";
import { resolveDocument } from "./resolve-document.ts";
import { documentFile, selectDocuments } from "./select-documents.ts";

export interface CheckTarget {
  /** As the user named it; the path of the data file for a document. */
  name: string;
  kind: "data" | SourceKind;
  context: CheckContext;
  /** The text that can be corrected, and the folder it lies in: data files and plain text only. */
  source?: Source & { host: Host };
  /** A Word file that comments can be written into. */
  word?: WordSide;
  locate: Locate;
  /** Place of a line whose words stand nowhere in the file. */
  placeOf(path: string): Place;
}

/** The bytes, and the way from the document back to them. */
export interface WordSide extends FileInFolder {
  bytes: Uint8Array;
  trace: Trace;
}

/** What all targets of a run share. */
export interface CheckRoom {
  host: Host;
  project: Project;
  config: CheckConfig;
  words: Words;
  open(name: string): FileInFolder;
}

/** Opens what was named; several for a folder of documents. Never throws. */
export async function openTargets(name: string, room: CheckRoom): Promise<Outcome<CheckTarget[]>> {
  const { host: folder, file } = room.open(name);
  const isFile = !name.endsWith(".yaml") && folder.readBytes(file) !== undefined;
  if (isFile) return openFile(name, { host: folder, file }, room);
  const { value: ids, diagnostics } = selectDocuments(room.host, { wanted: [name] });
  if (!ids) return { diagnostics: /\.\w{2,5}$/.test(name) && !name.endsWith(".yaml") ? [noFile(name)] : diagnostics };
  const opened = ids.map((id) => openData(id, room));
  return {
    value: opened.flatMap(({ value }) => value ?? []),
    diagnostics: opened.flatMap((one) => one.diagnostics),
  };
}

/** Opens a document of the project by its id. Never throws. */
export function openData(id: string, room: CheckRoom): Outcome<CheckTarget> {
  const { host, project } = room;
  const resolved = resolveDocument(host, project, id);
  if (!resolved.value) return { diagnostics: resolved.diagnostics };
  const { source: model } = resolved.value;
  const { value: draft, diagnostics } = createDrafter(host)(resolved.value, project, resolved.diagnostics);
  if (!draft) return { diagnostics };
  const ignore = model.model.ignore ?? [];
  const context = contextOf(
    draft.doc,
    { ...room, config: { ...room.config, ignore } },
    { form: draft.form, model: model.model },
  );
  const file = documentFile(id);
  const source = createSource(file, host.readText(file) ?? "");
  return {
    value: {
      name: file,
      kind: "data",
      context,
      source: { ...source, host },
      locate: locateInData(source, model, context.lines),
      placeOf: (path) =>
        placeOfLine(
          context.lines.find((line) => line.path === path),
          model,
        ),
    },
    diagnostics: [...diagnostics, ...unknownIgnored(model)],
  };
}

/** A misspelt rule would rule nothing out, without a word. */
function unknownIgnored({ model, placeOf }: ModelSource): Diagnostic[] {
  const known = RULES.map(({ id }) => id);
  return (model.ignore ?? []).flatMap(({ rule }, index) =>
    known.includes(rule) ? [] : [{ ...unknownRule(rule, known), place: placeOf(`check.ignore[${index}].rule`) }],
  );
}

async function openFile(name: string, { host, file }: FileInFolder, room: CheckRoom): Promise<Outcome<CheckTarget[]>> {
  const { value, diagnostics } = await readFile(host, file);
  const found = diagnostics.map((one) => renamed(one, file, name));
  if (!value || (hasErrors(diagnostics) && value.doc.children.length === 0)) return { diagnostics: found };
  const context = contextOf(value.doc, room, { ...formOfRead(value.doc, room.project.forms), ...lookOf(value) });
  return { value: [targetOf(name, { host, file }, value, context)], diagnostics: found };
}

/** The look of a converted file is the converter's, not the author's. */
function lookOf({ kind, word }: ReadFile): Pick<CheckContext, "look"> {
  return kind === "docx" && word ? { look: word.look } : {};
}

function targetOf(
  name: string,
  { host, file }: FileInFolder,
  { kind, word }: ReadFile,
  context: CheckContext,
): CheckTarget {
  const target = { name, kind, context, placeOf: (): Place => ({ file: name }), locate: () => undefined };
  const bytes = host.readBytes(file);
  if (bytes && word && kind === "docx") return { ...target, word: { host, file, bytes, trace: word.trace } };
  if (!bytes || kind !== "text") return target;
  const { text } = decodeText(bytes, file);
  return { ...target, source: { ...createSource(file, text), host }, locate: locateInText(text, context.lines) };
}

function contextOf(
  doc: Doc,
  { project, config, words }: Pick<CheckRoom, "project" | "config" | "words">,
  rest: Pick<CheckContext, "form" | "formAssumed" | "look" | "model">,
): CheckContext {
  return createContext({ doc, registry: project.registry, config, words, ...rest });
}

function renamed(diagnostic: Diagnostic, file: string, name: string): Diagnostic {
  return diagnostic.place?.file === file ? { ...diagnostic, place: { ...diagnostic.place, file: name } } : diagnostic;
}

function noFile(name: string): Diagnostic {
  return {
    code: "file-missing",
    severity: "error",
    what: `Không có tệp “${name}”.`,
    why: "soan check soát mã văn bản trong data/documents, tệp .yaml, .docx, .txt và các dạng mà soan import đọc được.",
    fix: "Kiểm tra lại tên tệp và thư mục.",
  };
}
