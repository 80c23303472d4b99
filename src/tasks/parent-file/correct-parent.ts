/** The data of a superior's document and the file of its corrected text in; the data corrected under their own ids, or questions, out. */
import type { Outcome } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { createSource } from "../../base/source.ts";
import { stringifyYaml } from "../../base/yaml.ts";
import { readBase } from "../../lineage/child/bases.ts";
import { spotsIn, toTree } from "../../lineage/child/tree.ts";
import { readAnswers } from "../../lineage/match/answers.ts";
import { editDocument } from "../../lineage/match/edit-document.ts";
import { openingOf } from "../../lineage/match/part-words.ts";
import { takeOver, undoneIn, type TakeOver } from "../../lineage/match/take-over.ts";
import type { Question } from "../../lineage/match/types.ts";
import { readChild } from "../../model/child/read-child.ts";
import { readModel } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { asideName } from "../aside-name.ts";
import type { NamedFile } from "../import/named-file.ts";
import { recognizeFile, type RecognizedDoc } from "../import/recognize-file.ts";
import { withSourceMark } from "../import/source-mark.ts";
import type { Project } from "../load-project.ts";
import { documentFile } from "../select-documents.ts";
import { printedModel } from "./printed-model.ts";
import { sameDocument } from "./same-document.ts";

/** A part and the words a person knows it by. */
export interface NamedPart {
  key: string;
  name: string;
}

export interface ParentUpdate {
  /** File that was read. */
  source: string;
  id: string;
  file: string;
  /** `asked`: nothing is written until the questions are answered; `failed`: the child could not be updated, nothing is written. */
  status: "updated" | "unchanged" | "asked" | "failed";
  /** Where the older data went. */
  movedTo?: string;
  /** True when comments, or words that stand for others ({{…}}), could not be kept. */
  anew?: boolean;
  /** Parts whose words changed so much that the file alone would have given them another id. */
  kept: (NamedPart & { read: string; likeness: number })[];
  added: NamedPart[];
  gone: NamedPart[];
  /** Own corrections in the data that the file undoes. */
  undone: NamedPart[];
  questions: Question[];
  /** File with directives that the registry does not know yet. */
  proposals?: string;
}

export interface CorrectOptions {
  /** Id of the superior's document. */
  id: string;
  /** Id of the child that is updated next. */
  child: string;
  file: NamedFile;
  same: readonly string[];
  fresh: readonly string[];
}

/** Writes into `host`, which the caller stages. */
export async function correctParent(
  host: Host,
  project: Project,
  { id, child, file: named, same, fresh }: CorrectOptions,
): Promise<Outcome<ParentUpdate>> {
  const file = documentFile(id);
  const text = host.readText(file) ?? "";
  const standing = readModel(createSource(file, text));
  if (standing.value === undefined) return { diagnostics: standing.diagnostics };
  const document = standing.value.model;
  const read = await recognizeFile(named, project);
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  const { model: corrected } = read.value;
  const answers = readAnswers({ same, fresh }, document, corrected);
  if (answers.value === undefined) return { diagnostics: answers.diagnostics };
  const taken = takeOver({
    document,
    printed: printedModel(host, project, standing.value),
    corrected,
    answers: answers.value,
  });
  const other = sameDocument(document, corrected, taken.matching, { file: named.file, id });
  const diagnostics = [...read.diagnostics, ...other];
  if (other.some(({ severity }) => severity === "error")) return { diagnostics };
  const told = tell(named.file, { id, file }, document, corrected, taken);
  if (taken.model === undefined) return { value: { ...told, status: "asked" }, diagnostics };
  const edited = editDocument(text, document, taken.model);
  if (JSON.stringify(taken.model) === JSON.stringify(document))
    return { value: { ...told, status: "unchanged" }, diagnostics };
  const movedTo = asideName(host, file);
  host.write(movedTo, text);
  host.write(file, withSourceMark(edited.text, named.file, named.host.readBytes(named.file) ?? new Uint8Array()));
  const proposals = propose(host, id, read.value);
  const undone = undoneIn(taken.changes, revisionOf(host, child) ?? document, document);
  const value: ParentUpdate = {
    ...told,
    status: "updated",
    movedTo,
    ...(edited.anew || taken.whole ? { anew: true } : {}),
    undone: undone.map((key) => nameOf(document, key)),
    ...(proposals === undefined ? {} : { proposals }),
  };
  return { value, diagnostics };
}

/** The revision that the child was last made from. */
function revisionOf(host: Host, child: string): Model | undefined {
  const file = documentFile(child);
  const base = readChild(createSource(file, host.readText(file) ?? "")).value?.child.base;
  return base === undefined || base === null ? undefined : readBase(host, base).value?.model;
}

function tell(
  source: string,
  { id, file }: { id: string; file: string },
  document: Model,
  corrected: Model,
  { matching }: TakeOver,
): ParentUpdate {
  const { same, judged, added, gone, questions } = matching;
  const kept = [...judged].map(([now, likeness]) => ({ now, key: same.get(now) ?? now, likeness }));
  return {
    source,
    id,
    file,
    status: "unchanged",
    kept: kept
      .filter(({ now, key }) => now !== key)
      .map(({ now, key, likeness }) => ({ key, read: now, likeness, name: nameOf(corrected, now).name })),
    added: added.map((key) => nameOf(corrected, key)),
    gone: gone.map((key) => nameOf(document, key)),
    undone: [],
    questions,
  };
}

function nameOf(model: Model, key: string): NamedPart {
  const part = spotsIn(toTree(model)).get(key)?.part;
  return { key, name: part === undefined ? "" : openingOf(part) };
}

/** Directives that the file names and the registry does not know; an older file of proposals is kept beside. */
function propose(host: Host, id: string, { found }: RecognizedDoc): string | undefined {
  if (found.proposals.length === 0) return undefined;
  const file = `data/proposals/directives/${id.slice(id.lastIndexOf("/") + 1)}.yaml`;
  const text = stringifyYaml({ directives: found.proposals }, PROPOSED);
  const standing = host.readText(file);
  if (standing === text) return undefined;
  if (standing !== undefined) host.write(asideName(host, file), standing);
  host.write(file, text);
  return file;
}

const PROPOSED =
  " Đề nghị từ văn bản được nhập, chưa có hiệu lực. Kiểm tra từng mục rồi chuyển tệp này vào data/directives/.";
