/** `data/directives`, `data/organs`, `data/terms.yaml` and `data/reviews.yaml` in; the registry and every problem found out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkOrgans } from "./check-organs.ts";
import { expandUnit } from "./expand-units.ts";
import { describeMade, readEntries, type Entry, type Lists } from "./read-entries.ts";
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
  const diagnostics: Diagnostic[] = [];
  const read = <L extends Lists>(file: string, lists: L) =>
    readEntries(file, host.readText(file) ?? "", lists, diagnostics);
  const files = (name: string): string[] => host.list(`${folder}/${name}`).filter((file) => file.endsWith(".yaml"));
  const directives = files("directives").flatMap((file) => read(file, { directives: directiveSchema }).directives);
  const organFiles = files("organs").map((file) =>
    read(file, { organs: organSchema, patterns: patternSchema, units: unitSchema }),
  );
  const patterns = organFiles.flatMap((file) => file.patterns);
  const units = organFiles.flatMap((file) => file.units);
  const organs = [...organFiles.flatMap((file) => file.organs), ...expandUnits(units, patterns, diagnostics)];
  const { terms, congresses } = read(`${folder}/terms.yaml`, { terms: termSchema, congresses: congressSchema });
  const { rules } = read(`${folder}/reviews.yaml`, { rules: reviewRuleSchema });
  const registry: Registry = {
    directives: byId(directives, "văn bản", diagnostics),
    organs: byId(organs, "cơ quan", diagnostics),
    terms: terms.map((entry) => entry.value).sort((a, b) => (a.from < b.from ? -1 : 1)),
    congresses: congresses.map((entry) => entry.value).sort((a, b) => a.fromYear - b.fromYear),
    reviewPolicy: rules.map((entry) => entry.value),
  };
  diagnostics.push(...checkDirectives(directives, registry), ...checkOrgans(organs, registry));
  return { registry, patterns: patterns.map((entry) => entry.value), diagnostics };
}

/** Organs of the units; a pattern that makes an unsound organ is reported once, at the pattern. */
function expandUnits(
  units: readonly Entry<Unit>[],
  patterns: readonly Entry<OrganPattern>[],
  diagnostics: Diagnostic[],
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
      if (!reported.has(at)) diagnostics.push(...describeMade(checked.error.issues, value, placeOf()));
      reported.add(at);
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
  for (const { value, placeOf } of entries) {
    if (map.has(value.id)) {
      diagnostics.push({
        code: "registry-duplicate",
        severity: "error",
        what: `Có hai ${noun} cùng mã “${value.id}”.`,
        why: "Mã phải là duy nhất thì dữ liệu mới chỉ đúng một mục.",
        fix: "Xóa mục lặp hoặc sửa lại mã.",
        place: placeOf(["id"]),
      });
    } else map.set(value.id, value);
  }
  return map;
}
