/** One YAML file of the registry → its entries, each validated on its own, so that one bad entry leaves the others standing. */
import type * as z from "zod";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { createSource } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";
import { entryProblems, unknownKey, type PlaceOf } from "./entry-problems.ts";
import { idsInBrokenText, type LeftOutDraft } from "./left-out.ts";

export interface Entry<T> {
  value: T;
  /** Place of a key of the entry, or of the entry itself. */
  placeOf(path?: readonly (string | number)[]): Place;
}

// Everything else is text, so that `number: 07` keeps its zero.
const NUMBERS = ["plenum", "years", "from", "until", "fromYear", "untilYear"];

/** Lists of a file by key: which schema each must follow. */
export type Lists = Record<string, z.ZodType>;

/** What is found besides sound entries. */
export interface Findings {
  diagnostics: Diagnostic[];
  leftOut: LeftOutDraft;
}

/** An entry that its schema refused. */
export interface FaultyEntry {
  list: string;
  entry: unknown;
  place: Place;
}

/** Reads the lists of one file; problems are added to `findings`, refused entries are handed to `onFault`. */
export function readEntries<L extends Lists>(
  file: string,
  text: string,
  lists: L,
  { diagnostics, leftOut }: Findings,
  onFault: (fault: FaultyEntry) => void,
): { [K in keyof L]: Entry<z.output<L[K]>>[] } {
  const parsed = parseYaml(createSource(file, text), { numbers: NUMBERS });
  diagnostics.push(...parsed.diagnostics);
  const result = Object.fromEntries(Object.keys(lists).map((key) => [key, []])) as unknown as {
    [K in keyof L]: Entry<z.output<L[K]>>[];
  };
  const broken = parsed.diagnostics.find((diagnostic) => diagnostic.severity === "error");
  if (broken) {
    const place = broken.place ?? { file };
    for (const id of idsInBrokenText(text)) leftOut.entries.set(id, place);
    // Organs of units have no id in the file, so nobody can say which of them are lost.
    if ("units" in lists) leftOut.files.push(place);
    return result;
  }
  const place: PlaceOf = (path, on) => parsed.placeOf([...path], on);
  const data = (parsed.data ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(data))
    if (!(key in lists))
      diagnostics.push({ ...unknownKey(key, "tệp này", Object.keys(lists)), place: place([key], "key") });
  for (const [key, schema] of Object.entries(lists)) {
    const entries = data[key];
    if (entries === undefined) continue;
    if (!Array.isArray(entries)) {
      diagnostics.push(notAList(key, place([key])));
      continue;
    }
    entries.forEach((entry: unknown, index) => {
      const checked = schema.safeParse(entry);
      if (checked.success) {
        result[key as keyof L].push({
          value: checked.data as z.output<L[keyof L]>,
          placeOf: (path = []) => place([key, index, ...path]),
        });
        return;
      }
      const problems = entryProblems(checked.error.issues, { schema, entry, at: [key, index], placeOf: place });
      diagnostics.push(...problems);
      onFault({ list: key, entry, place: problems[0]?.place ?? place([key, index]) });
    });
  }
  return result;
}

function notAList(key: string, place: Place): Diagnostic {
  return {
    code: "registry-list",
    severity: "error",
    what: `Khóa “${key}” phải là một danh sách.`,
    why: "Mỗi mục của danh mục đứng riêng trong danh sách, để một mục sai không làm mất các mục khác.",
    fix: "Viết mỗi mục thành một dòng bắt đầu bằng dấu gạch và dấu cách.",
    place,
  };
}
