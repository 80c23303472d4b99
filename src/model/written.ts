/** Parsed YAML of a document file → the same data as it is judged: keys without a value count as left out. */
import type { DataPath } from "../base/path.ts";

/** Keys under which a plain number is a number; under all others `07` is the text "07". */
export const NUMBER_KEYS = ["year", "years", "month", "draft", "width"];

export type WrittenMap = Readonly<Record<string, unknown>>;

/** Drops keys that have no value; an empty entry of a list is an empty text. */
export function withoutBlanks(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((entry) => (entry === null ? "" : withoutBlanks(entry)));
  if (!isMap(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === null ? [] : [[key, withoutBlanks(value)]])),
  );
}

/** True for a YAML map. */
export function isMap(data: unknown): data is WrittenMap {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The list under a key; empty when there is none. */
export function listOf(map: WrittenMap, key: string): unknown[] {
  const value = Object.hasOwn(map, key) ? map[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** What stands at a path; undefined when nothing does. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === "number" ? (value as unknown[])[step] : undefined;
    return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}
