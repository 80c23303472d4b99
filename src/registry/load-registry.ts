/** `data/directives`, `data/organs`, `data/terms.yaml` and `data/reviews.yaml` in; the registry and every problem found out. */
import { hasErrors } from "../base/diagnostic.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkOrgans } from "./check-organs.ts";
import { entryProblems } from "./entry-problems.ts";
import { expandUnit, slugOf } from "./expand-units.ts";
import { createLeftOut, printLine, settleLeftOut } from "./left-out.ts";
import { readEntries, type Entry, type FaultyEntry, type Findings, type Lists } from "./read-entries.ts";
import { directiveSchema } from "./schema/directive.ts";
import { organSchema } from "./schema/organ.ts";
import { congressSchema, reviewRuleSchema, termSchema } from "./schema/tables.ts";
import { patternSchema, unitSchema, type OrganPattern, type Unit } from "./schema/unit.ts";
import type { Organ, Registry } from "./types.ts";

export interface LoadedRegistry {
  registry: Registry;
  /** Patterns that make the organs of any province or commune: `organsOfUnit`. */
  patterns: readonly OrganPattern[];
  diagnostics: Diagnostic[];
}

/** Reads the whole registry. Entries with a fault are left out and reported; nothing is thrown. */
export function loadRegistry(host: Host, folder = "data"): LoadedRegistry {
  const findings: Findings = { diagnostics: [], leftOut: createLeftOut() };
  const { diagnostics } = findings;
  const read = <L extends Lists>(file: string, lists: L) =>
    readEntries(file, host.readText(file) ?? "", lists, findings, (fault) => noteFault(fault, findings));
  const files = (name: string): string[] => host.list(`${folder}/${name}`).filter((file) => file.endsWith(".yaml"));
  const directives = files("directives").flatMap((file) => read(file, { directives: directiveSchema }).directives);
  const organFiles = files("organs").map((file) =>
    read(file, { organs: organSchema, patterns: patternSchema, units: unitSchema }),
  );
  const patterns = organFiles.flatMap((file) => file.patterns);
  const units = organFiles.flatMap((file) => file.units);
  const organs = [...organFiles.flatMap((file) => file.organs), ...expandUnits(units, patterns, findings)];
  const { terms, congresses } = read(`${folder}/terms.yaml`, { terms: termSchema, congresses: congressSchema });
  const { rules } = read(`${folder}/reviews.yaml`, { rules: reviewRuleSchema });
  const directivesById = byId(directives, "văn bản", diagnostics);
  const organsById = byId(organs, "cơ quan", diagnostics);
  const registry: Registry = {
    directives: directivesById,
    organs: organsById,
    terms: terms.map((entry) => entry.value).sort((a, b) => (a.from < b.from ? -1 : 1)),
    congresses: congresses.map((entry) => entry.value).sort((a, b) => a.fromYear - b.fromYear),
    reviewPolicy: rules.map((entry) => entry.value),
  };
  const known = { ...registry, ...settleLeftOut(findings.leftOut, (id) => isKnown(registry, id)) };
  const checks = { directives: checkDirectives(directives, known), organs: checkOrgans(organs, known) };
  leaveOutFaulty(directives, checks.directives, directivesById, findings);
  leaveOutFaulty(organs, checks.organs, organsById, findings);
  return {
    registry: { ...registry, ...settleLeftOut(findings.leftOut, (id) => isKnown(registry, id)) },
    patterns: patterns.map((entry) => entry.value),
    diagnostics,
  };
}

function isKnown({ directives, organs }: Registry, id: string): boolean {
  return directives.has(id) || organs.has(id);
}

/** An entry that contradicts itself or others is not printed with one of its two faces; what rests on it waits. */
function leaveOutFaulty<T extends { id: string }>(
  entries: readonly Entry<T>[],
  checks: readonly Diagnostic[][],
  byItsId: Map<string, T>,
  { diagnostics, leftOut }: Findings,
): void {
  entries.forEach(({ value, placeOf }, index) => {
    const found = checks[index] ?? [];
    diagnostics.push(...found);
    if (!hasErrors(found) || byItsId.get(value.id) !== value) return;
    byItsId.delete(value.id);
    leftOut.entries.set(value.id, placeOf());
  });
}

/** Remembers what will be missing because an entry was refused. */
function noteFault({ list, entry, place }: FaultyEntry, { leftOut }: Findings): void {
  const { id, slug, name, levelWord } = (entry ?? {}) as Record<string, unknown>;
  if (list === "patterns") leftOut.files.push(place);
  else if (list === "units") {
    leftOut.tails.set(typeof slug === "string" ? slug : slugOf(`${String(levelWord)} ${String(name)}`), place);
  } else if (typeof id === "string") leftOut.entries.set(id, place);
}

/** Organs of the units; a pattern that makes an unsound organ is reported once, at the pattern. */
function expandUnits(
  units: readonly Entry<Unit>[],
  patterns: readonly Entry<OrganPattern>[],
  { diagnostics, leftOut }: Findings,
): Entry<Organ>[] {
  const reported = new Set<string>();
  return units.flatMap((unit) =>
    expandUnit(
      patterns.map((entry) => entry.value),
      unit.value,
    ).flatMap(({ value, pattern, organ }) => {
      const checked = organSchema.safeParse(value);
      const placeOf: Entry<Organ>["placeOf"] = (path = []) =>
        patterns[pattern]?.placeOf(["organs", organ, ...path]) ?? unit.placeOf();
      if (checked.success) return [{ value: checked.data, placeOf }];
      const at = `${pattern}.${organ}`;
      if (!reported.has(at))
        diagnostics.push(
          ...entryProblems(checked.error.issues, { schema: organSchema, entry: value, at: [], placeOf }),
        );
      reported.add(at);
      leftOut.entries.set(String((value as { id: unknown }).id), placeOf());
      return [];
    }),
  );
}

function byId<T extends { id: string }>(
  entries: readonly Entry<T>[],
  noun: string,
  diagnostics: Diagnostic[],
): Map<string, T> {
  const map = new Map<string, T>();
  const first = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const { value, placeOf } = entry;
    const earlier = first.get(value.id);
    if (earlier) {
      diagnostics.push({
        code: "registry-duplicate",
        severity: "error",
        what: `Có hai ${noun} cùng mã “${value.id}”; mục thứ nhất ở ${printLine(earlier.placeOf(["id"]))}.`,
        why: "Mã phải là duy nhất thì dữ liệu mới chỉ đúng một mục.",
        fix: "Xóa mục lặp hoặc sửa lại mã.",
        place: placeOf(["id"]),
      });
    } else {
      map.set(value.id, value);
      first.set(value.id, entry);
    }
  }
  return map;
}
