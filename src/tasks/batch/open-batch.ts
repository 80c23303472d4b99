/** The name of a batch in; its data and the units it chose, or every problem found there, out. */
import type { Diagnostic, Outcome } from "../../base/diagnostic.ts";
import { hasErrors } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import { nearest } from "../../base/nearest.ts";
import { createSource } from "../../base/source.ts";
import { readBatch } from "../../model/batch/read-batch.ts";
import type { BatchSource } from "../../model/batch/read-batch.ts";
import { hashOf } from "../hash.ts";
import type { Project } from "../load-project.ts";
import { documentFile } from "../select-documents.ts";
import type { Shelf } from "../shelf.ts";
import { fits, queryProblems } from "./choose-units.ts";
import { batchFolder, listCandidates, listText, type Candidate } from "./list-units.ts";
import type { BatchUnit } from "./types.ts";

export interface OpenedBatch extends BatchSource {
  /** In order of the list. */
  units: BatchUnit[];
}

/** Path of a batch's YAML file. */
export function batchFile(name: string): string {
  return `${batchFolder}/${name}.yaml`;
}

/** Names of all batches of a project. */
function batchNames(host: Host): string[] {
  return host
    .list(batchFolder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(batchFolder.length + 1, -".yaml".length));
}

/** Undefined when there is such a batch. */
export function unknownBatch(host: Host, name: string): Diagnostic | undefined {
  const names = batchNames(host);
  if (names.includes(name)) return undefined;
  const meant = nearest(name, names);
  const known =
    names.length === 0 ? `Thư mục ${batchFolder} chưa có đợt nào.` : `Các đợt đang có: ${names.join(", ")}.`;
  return {
    code: "unknown-batch",
    severity: "error",
    what: `Không có đợt soạn “${name}”.`,
    why: `Mỗi đợt soạn là một tệp ${batchFolder}/<tên>.yaml.`,
    fix: meant === undefined ? known : `Có phải ý bạn là “${meant}”?`,
  };
}

/** Where a list that was read is kept, and the name of everything besides the list that its organs rest on. */
export interface KeptLists {
  shelf: Shelf;
  key: string;
}

/** Reads the batch and chooses its units; faulty rows of a list are left out and reported. */
export function openBatch(host: Host, name: string, project: Project, lists?: KeptLists): Outcome<OpenedBatch> {
  const text = host.readText(batchFile(name)) ?? "";
  const { value: source, diagnostics } = readBatch(createSource(batchFile(name), text));
  if (source === undefined) return { diagnostics };
  const { batch, placeOf } = source;
  const list = (): Outcome<Candidate[]> => listCandidates(host, batch, project, placeOf(["units"]));
  const listed = lists === undefined ? list() : listOnce(lists, text + listText(host, batch), list);
  diagnostics.push(...listed.diagnostics);
  if (listed.value === undefined) return { diagnostics };
  const chosen = listed.value.filter((one) => fits(one, batch.organs));
  const problems = [
    ...queryProblems(batch.organs, listed.value, { path: ["organs"], placeOf, whenEmpty: "error" }),
    ...batch.differences.flatMap(({ when }, index) =>
      queryProblems(when, chosen, { path: ["differences", index, "when"], placeOf, whenEmpty: "warning" }),
    ),
    ...parentProblems(host, source),
  ];
  diagnostics.push(...problems);
  if (hasErrors(problems)) return { diagnostics };
  const files = new Set(host.list(`data/documents/${batch.year}`));
  return { value: { ...source, units: chosen.map((one) => unitOf(one, source, files)) }, diagnostics };
}

/** Thousands of rows take longer to read than to take from the shelf. */
function listOnce({ shelf, key }: KeptLists, text: string, list: () => Outcome<Candidate[]>): Outcome<Candidate[]> {
  const name = hashOf(key + text);
  const kept = shelf.take("batch-list", name);
  if (kept !== undefined) return kept as Outcome<Candidate[]>;
  const made = list();
  shelf.put("batch-list", name, made);
  return made;
}

function unitOf(one: Candidate, { batch }: BatchSource, files: ReadonlySet<string>): BatchUnit {
  const differences = batch.differences.flatMap(({ when }, index) => (fits(one, when) ? [index] : []));
  const parent = differences.map((index) => batch.differences[index]?.extends).findLast((id) => id !== undefined);
  const own = ownDocument(one.organ, batch);
  return {
    organ: one.organ,
    name: one.name,
    province: one.province,
    parent: parent ?? batch.extends,
    differences,
    ...(files.has(documentFile(own)) ? { own } : {}),
    ...(one.listed === undefined ? {} : { listed: one.listed }),
    ...(one.line === undefined ? {} : { line: one.line }),
  };
}

/** Id of the file that a unit may have of its own. */
function ownDocument(organ: string, { year, document }: BatchSource["batch"]): string {
  return `${year}/${organ}${document === null ? "" : `-${document}`}`;
}

function parentProblems(host: Host, { batch, placeOf }: BatchSource): Diagnostic[] {
  const named = [
    { id: batch.extends, place: placeOf(["extends"]) },
    ...batch.differences.flatMap((one, index) =>
      one.extends === undefined ? [] : [{ id: one.extends, place: placeOf(["differences", index, "extends"]) }],
    ),
  ];
  return named
    .filter(({ id }) => host.readText(documentFile(id)) === undefined)
    .map(({ id, place }) => {
      const known = host
        .list("data/documents")
        .map((file) => file.replace(/^data\/documents\//, "").replace(/\.yaml$/, ""));
      const meant = nearest(id, known) ?? known.find((one) => one.endsWith(`/${id}`));
      return {
        code: "unknown-document",
        severity: "error",
        what: `Không có văn bản gốc “${id}” trong data/documents.`,
        why: "Văn bản của từng đơn vị được làm từ văn bản gốc này.",
        fix: meant === undefined ? "Ghi mã của một văn bản đang có." : `Có phải ý bạn là “${meant}”?`,
        place,
      };
    });
}
