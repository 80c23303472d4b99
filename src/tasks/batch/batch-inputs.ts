/** A project and a batch in, the names (hashes) of what each unit's document rests on out: one organ's change touches only what names it. */
import type { Host } from "../../base/host.ts";
import type { Batch } from "../../model/batch/types.ts";
import type { Organ, Registry } from "../../registry/types.ts";
import { hashOf, hashOfFiles } from "../hash.ts";
import type { Inputs, InputsReader } from "../inputs.ts";
import type { Project } from "../load-project.ts";
import { documentFile } from "../select-documents.ts";
import { superiorInputs } from "../superior-inputs.ts";
import type { BatchUnit } from "./types.ts";

/** Names of everything but the template, which is known once a document was made. */
export type UnitInputs = (unit: BatchUnit, template: string) => Inputs;

const otherFolders = /^data\/(documents|bases|batches|schema|words|organs)\//;

/** Reads what units share once; each unit then costs two short hashes. */
export function createUnitInputs(host: Host, batch: Batch, project: Project, inputs: InputsReader): UnitInputs {
  const { registry, patterns } = project;
  const texts = host.list("data").filter((path) => path.endsWith(".yaml") && !otherFolders.test(path));
  const facts = hashOfFiles(texts.map((path) => ({ path, text: host.readText(path) ?? "" })));
  const patternHash = hashOf(JSON.stringify(patterns));
  const read = new Map<string, { hash: string; named: Organ[] }>();
  const documentOf = (id: string): { hash: string; named: Organ[] } => {
    const known = read.get(id);
    if (known) return known;
    const text = host.readText(documentFile(id)) ?? "";
    const { parent: above = "" } = superiorInputs(host, text);
    const document = { hash: hashOf(text + above), named: organsNamedIn(text, registry) };
    read.set(id, document);
    return document;
  };
  const lines = new Map<string, string>();
  const differences = new Map<string, string>();
  const differenceHash = (indexes: readonly number[]): string => {
    const key = indexes.join();
    const known =
      differences.get(key) ??
      hashOf(
        JSON.stringify([batch.year, indexes.map((one) => batch.differences[one])], (_, value: unknown) =>
          value instanceof Map ? [...value] : value,
        ),
      );
    differences.set(key, known);
    return known;
  };
  const organHash = (unit: BatchUnit, document: { hash: string; named: Organ[] } | undefined): string => {
    // Organs of a list are made from its row and the patterns; these are shorter than what is made of them.
    const own = unit.listed === undefined ? registry.organs.get(unit.organ) : [patternHash, unit.listed];
    const above = unit.listed?.province ?? unit.organ;
    const key = `${document?.hash ?? ""} ${above}`;
    const line = lines.get(key) ?? hashOf(JSON.stringify([document?.named, organsAbove(unit, registry)]));
    lines.set(key, line);
    return hashOf(JSON.stringify([own, line]));
  };
  const shared = new Map<string, Inputs>();
  const sharedOf = (template: string): Inputs => {
    const known = shared.get(template) ?? inputs.of("", template);
    shared.set(template, known);
    return known;
  };
  return (unit, template) => {
    const { template: templateHash, form, program } = sharedOf(template);
    const own = unit.own === undefined ? undefined : documentOf(unit.own);
    const parent = own === undefined ? documentOf(unit.parent) : undefined;
    return {
      document: own?.hash ?? "",
      parent: parent?.hash ?? "",
      differences: own === undefined ? differenceHash(unit.differences) : "",
      organ: organHash(unit, own ?? parent),
      template: templateHash,
      form,
      registry: facts,
      program,
    };
  };
}

/** Organs that a text names by id or by name, and those above them; a change of one of them can change what is printed. */
function organsNamedIn(text: string, { organs }: Registry): Organ[] {
  const named = new Set([...organs.values()].filter(({ id, name }) => text.includes(id) || text.includes(name)));
  for (const { superior } of named) {
    const above = superior === undefined ? undefined : organs.get(superior);
    if (above) named.add(above);
  }
  return [...named];
}

/** The line of superiors and what helps each of them. */
function organsAbove(unit: BatchUnit, { organs }: Registry): Organ[] {
  const line = new Set<string>();
  const first =
    unit.listed === undefined
      ? organs.get(unit.organ)?.superior
      : [...organs.values()].find(
          ({ kind, level, place }) =>
            kind === "committee" && (level === "province" || level === "city") && place.name === unit.province,
        )?.id;
  for (let id = first; id !== undefined && !line.has(id); id = organs.get(id)?.superior) line.add(id);
  return [...organs.values()].filter(
    ({ id, superior }) =>
      line.has(id) ||
      superior === unit.organ ||
      (superior !== undefined && line.has(superior) && !isCommune(organs.get(id))),
  );
}

function isCommune(organ: Organ | undefined): boolean {
  return organ?.level === "ward" || organ?.level === "commune" || organ?.level === "special-zone";
}
