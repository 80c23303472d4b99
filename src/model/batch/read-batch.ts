/** YAML text of one batch file → `Batch` with the place of every value, and all its problems at once. */
import type { Outcome, Place } from "../../base/diagnostic.ts";
import type { DataPath } from "../../base/path.ts";
import type { Source } from "../../base/source.ts";
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { parseYaml } from "../../base/yaml.ts";
import { changeOf, headOf, type WrittenPart } from "../child/read-change.ts";
import { issueDiagnostics } from "../issues.ts";
import { isMap, NUMBER_KEYS, withoutBlanks } from "../written.ts";
import { batchSchema, type BatchInput } from "./schema.ts";
import type { Batch, Difference, OrganQuery } from "./types.ts";

/** A batch and where its values were written. */
export interface BatchSource {
  batch: Batch;
  placeOf: (path: DataPath, on?: "key" | "value") => Place;
}

/** Reads and judges one batch file. Never throws. */
export function readBatch(source: Source): Outcome<BatchSource> {
  const yaml = parseYaml(source, { numbers: NUMBER_KEYS });
  if (yaml.data === undefined) return { diagnostics: yaml.diagnostics };
  const placeOf = (path: DataPath, on?: "key" | "value"): Place => yaml.placeOf([...path], on);
  const data = withoutBlanks(isMap(yaml.data) ? yaml.data : {});
  const parsed = batchSchema.safeParse(data);
  const issues = parsed.success
    ? []
    : issueDiagnostics(parsed.error.issues, { schema: batchSchema, data, written: yaml.data, placeOf });
  const diagnostics = [...yaml.diagnostics, ...issues];
  if (!parsed.success || yaml.diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  return { value: { batch: batchOf(parsed.data), placeOf }, diagnostics };
}

function batchOf(input: BatchInput): Batch {
  return {
    title: input.title ?? null,
    year: input.year,
    extends: input.extends,
    document: input.document ?? null,
    units: input.units ?? null,
    organs: queryOf(input.organs),
    differences: (input.differences ?? []).map(differenceOf),
  };
}

function queryOf({ kind, level, province, ids, except }: BatchInput["organs"]): OrganQuery {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { levels: [level].flat() }),
    ...(province === undefined
      ? {}
      : { provinces: [province].flat().map((name) => setToneMarks(name.normalize("NFC").trim(), "old")) }),
    ...(ids === undefined ? {} : { ids }),
    ...(except === undefined ? {} : { except }),
  };
}

function differenceOf(written: NonNullable<BatchInput["differences"]>[number]): Difference {
  const { when, extends: parent, set = {}, changes = {} } = written;
  return {
    when: queryOf(when),
    ...(parent === undefined ? {} : { extends: parent }),
    set: headOf(set),
    changes: new Map(Object.entries(changes).map(([key, change]) => [key, changeOf(change as WrittenPart)])),
  };
}
