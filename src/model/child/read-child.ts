/** YAML text of a document that extends another → `Child` with the place of every value, and all its problems at once. */
import type { Outcome, Place } from "../../base/diagnostic.ts";
import type { DataPath } from "../../base/path.ts";
import type { Source } from "../../base/source.ts";
import { parseYaml } from "../../base/yaml.ts";
import { inFileOrder } from "../file-order.ts";
import { issueDiagnostics } from "../issues.ts";
import { lineBreakWarnings } from "../line-breaks.ts";
import { childSchema, type ChildInput } from "../schema/child.ts";
import { isMap, NUMBER_KEYS, withoutBlanks } from "../written.ts";
import { changeOf, conflictOf, headOf, type WrittenPart } from "./read-change.ts";
import type { Child } from "./types.ts";

export interface ChildSource {
  child: Child;
  placeOf: (path: DataPath, on?: "key" | "value") => Place;
  /** The data as written, for whoever rewrites the file. */
  data: Record<string, unknown>;
}

/** Reads and judges one file. Never throws. */
export function readChild(source: Source): Outcome<ChildSource> {
  const yaml = parseYaml(source, { numbers: NUMBER_KEYS });
  if (yaml.data === undefined || !isMap(yaml.data)) return { diagnostics: yaml.diagnostics };
  const placeOf = (path: DataPath, on?: "key" | "value"): Place => yaml.placeOf([...path], on);
  const data = withoutBlanks(yaml.data);
  const parsed = childSchema.safeParse(data);
  const issues = parsed.success
    ? []
    : issueDiagnostics(parsed.error.issues, { schema: childSchema, data, written: yaml.data, placeOf });
  const diagnostics = inFileOrder([...yaml.diagnostics, ...issues, ...lineBreakWarnings(data, placeOf)]);
  if (!parsed.success || yaml.diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  return { value: { child: childOf(parsed.data), placeOf, data: yaml.data }, diagnostics };
}

function childOf(input: ChildInput): Child {
  const { extends: parent, base = null, issuer, year, changes = {}, conflicts = {}, ...head } = input;
  return {
    extends: parent,
    base,
    issuer,
    year,
    head: headOf(head),
    changes: new Map(Object.entries(changes).map(([key, change]) => [key, changeOf(change as WrittenPart)])),
    conflicts: new Map(Object.entries(conflicts).map(([key, conflict]) => [key, conflictOf(key, conflict)])),
  };
}
