/** Clones a document with the project's registry and rules, and prints everything that came of it, for golden files. */
import { createNodeHost } from "../../../src/base/node-host.ts";
import { createSource } from "../../../src/base/source.ts";
import { cloneModel } from "../../../src/lineage/clone/clone-model.ts";
import { sayText } from "../../../src/lineage/clone/say-text.ts";
import type { Clone, CloneOptions } from "../../../src/lineage/clone/types.ts";
import { findModelResidue } from "../../../src/lineage/residue/find-residue.ts";
import { loadLineageRules, type LineageRules } from "../../../src/lineage/rules.ts";
import { readModel } from "../../../src/model/read-model.ts";
import type { Model } from "../../../src/model/types.ts";
import { walkTexts } from "../../../src/model/walk-texts.ts";
import type { Organ } from "../../../src/registry/types.ts";
import { registry } from "../../registry/project.ts";

const host = createNodeHost(new URL("../../..", import.meta.url).pathname);

export const rules: LineageRules = must(loadLineageRules(host).value, "data/lineage.yaml");

/** A document of the repository. */
export function readDocument(file: string): Model {
  const { value, diagnostics } = readModel(createSource(file, must(host.readText(file), file)));
  return must(value, JSON.stringify(diagnostics)).model;
}

export function organOf(id: string): Organ {
  return must(registry.organs.get(id), id);
}

export interface Cloned extends Clone {
  parent: Model;
}

export function clone(parent: Model, to: string, year = 2027, undo: CloneOptions["undo"] = new Map()): Cloned {
  const made = cloneModel(parent, {
    parentOrgan: organOf(parent.issuer),
    organ: organOf(to),
    registry,
    year,
    rules,
    undo,
  });
  return { ...made, parent };
}

/** Head, changes, recipients, what is left to decide and what was left over. */
export function printClone({ parent, model, substitutions, todos, diagnostics }: Cloned, texts: boolean): string {
  const organ = organOf(model.issuer);
  const parentOrgan = organOf(parent.issuer);
  const said = {
    parent: { organ: parentOrgan, body: parent.body, year: parent.year, registry },
    child: { organ, body: model.body, year: model.year, registry },
  };
  const before = new Map(walkTexts(parent).map(({ path, text }) => [path, text]));
  const carried = walkTexts(model).filter(
    ({ path, text }) => !/^(?:recipients|parents)/u.test(path) && before.get(path) !== text,
  );
  const context = { registry, year: model.year, template: model.template, issuer: organ, rules };
  const residue = findModelResidue(model, { ...context, parent: { model: parent, organ: parentOrgan } });
  const [first] = model.parents;
  return [
    `${organ.name}: ${model.template}, ${model.body ?? "whole"}, ký: ${model.signature.signer ?? ""}`,
    `thực hiện: ${first?.directive ?? JSON.stringify(first?.pending)}`,
    ...(texts
      ? ["", "=== texts", ...carried.map(({ path, text }) => `${path}\n  ${text}`)]
      : [
          "",
          "=== changes",
          ...substitutions
            .map(({ id, from, to }) => ({ id, from: sayText(from, said.parent), to: sayText(to, said.child) }))
            .filter(({ from, to }) => from !== to)
            .map(({ id, from, to }) => `${id ?? "head"}: ${from} → ${to}`),
        ]),
    "",
    "=== recipients",
    ...model.recipients.map(({ organ: id, text, note }) => `- ${text ?? id ?? ""}${note === null ? "" : ` (${note})`}`),
    "",
    "=== todos",
    ...todos.map(({ id, path, what }) => `${id ?? path ?? ""}: ${what}`),
    "",
    "=== diagnostics and residue",
    ...[...diagnostics, ...residue].map(({ code, what, place }) => `${code} ${place?.path ?? ""}: ${what}`),
    "",
  ].join("\n");
}

function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`missing: ${name}`);
  return value;
}
