/** A unit of a batch in, its document drafted from the one it extends out: units alike but for their names are drafted once. */
import { hasErrors, type Outcome } from "../../base/diagnostic.ts";
import type { Host } from "../../base/host.ts";
import type { BatchSource } from "../../model/batch/read-batch.ts";
import { organIdOfUnit } from "../../registry/expand-units.ts";
import type { Registry } from "../../registry/types.ts";
import { noRules } from "../carry-down.ts";
import { hashOf } from "../hash.ts";
import type { Project } from "../load-project.ts";
import type { createDrafter, Draft } from "../make-document.ts";
import { resolveDocument } from "../resolve-document.ts";
import { undoOf, withDifferences } from "./differences.ts";
import { createLatest } from "./latest.ts";
import { makeChild, readyParent, type ReadyParent } from "./make-child.ts";
import { patternOf, standInFor, type Pattern, type StandIn } from "./stand-in.ts";
import type { BatchUnit } from "./types.ts";
import type { UnitRegistries } from "./unit-registry.ts";

interface Desk {
  host: Host;
  source: BatchSource;
  project: Project;
  registries: UnitRegistries;
  draft: ReturnType<typeof createDrafter>;
}

/** Parents and drafts that are kept: units come province by province. */
const keptParents = 2;
const keptDrafts = 8;

/** Drafts one child after another. */
export function createChildDrafter(desk: Desk): (unit: BatchUnit) => Outcome<Draft> {
  const { host, source, project, registries, draft } = desk;
  const parents = createLatest<Outcome<ReadyParent>>(keptParents);
  const patterns = createLatest<Pattern<Outcome<Draft>> | undefined>(keptDrafts);
  const issuers = [...project.registry.directives.values()].map(({ issuer }) => issuer).join("\n");

  const parentOf = ({ parent: id, listed }: BatchUnit): Outcome<ReadyParent> =>
    parents.of(`${id} ${listed?.provinceWord ?? ""} ${listed?.province ?? ""}`, () => {
      const registry = registries.above(listed);
      const { value, diagnostics } = resolveDocument(host, { ...project, registry }, id);
      if (value === undefined) return { diagnostics };
      if (project.lineage === null) return { diagnostics: [...diagnostics, noRules] };
      const ready = readyParent(value.source, { registry, year: source.batch.year, rules: project.lineage });
      return { ...ready, diagnostics: [...diagnostics, ...ready.diagnostics] };
    });

  const draftFor = (unit: BatchUnit, parent: Outcome<ReadyParent>, registry: Registry): Outcome<Draft> => {
    const organ = registry.organs.get(unit.organ);
    if (parent.value === undefined || organ === undefined) return { diagnostics: parent.diagnostics };
    const child = makeChild(parent.value, { organ, registry, undo: undoOf(unit.differences, source) });
    const changed = withDifferences(child.value, unit.differences, source);
    const diagnostics = [...parent.diagnostics, ...child.diagnostics, ...changed.diagnostics];
    if (changed.value === undefined || hasErrors(diagnostics)) return { diagnostics };
    return draft({ source: changed.value, parent: parent.value.source }, { ...project, registry }, diagnostics);
  };

  /** Nothing that the project says of this very unit may be lost. */
  const standInOf = (unit: BatchUnit, parent: Outcome<ReadyParent>): StandIn | undefined => {
    const { listed, organ } = unit;
    if (listed === undefined || project.registry.organs.has(organ)) return undefined;
    if (parent.value?.speaksOf(listed.name) === true || issuers.includes(listed.name)) return undefined;
    return standInFor(listed);
  };

  return (unit) => {
    const parent = parentOf(unit);
    const standIn = standInOf(unit, parent);
    const pattern =
      standIn &&
      patterns.of(`${unit.parent} ${unit.differences.join()} ${standIn.key}`, () => {
        const kind = source.batch.organs.kind ?? "committee";
        const organ = organIdOfUnit(project.patterns, standIn.unit, kind) ?? "";
        const registry = registries.own(standIn.unit);
        return patternOf(draftFor({ ...unit, organ }, parent, registry));
      });
    if (standIn === undefined || pattern === undefined) return draftFor(unit, parent, registries.own(unit.listed));
    const { value, diagnostics } = pattern.fill(standIn.named);
    if (value === undefined) return { diagnostics };
    const dataHash = hashOf(`${value.facts.dataHash ?? ""} ${unit.organ}`);
    return { value: { ...value, facts: { ...value.facts, dataHash } }, diagnostics };
  };
}
