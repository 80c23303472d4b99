/** Vietnamese names of keys, of what was expected, and of what was found. */
import type { z } from "zod";
import type { DataPath } from "../base/path.ts";
import { explanationAt } from "./schema-at.ts";

const TYPES: Record<string, readonly string[]> = {
  string: ["chữ"],
  number: ["số"],
  int: ["số nguyên"],
  boolean: ["true", "false"],
  array: ["danh sách (mỗi mục một dòng, bắt đầu bằng “- ”)"],
  object: ["nhóm khóa (từng dòng “khóa: giá trị”)"],
};

/** The key with its Vietnamese title: `“issuer” (cơ quan ban hành)`; an entry of a list is counted from 1. */
export function keyName(schema: z.ZodType, path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return "Nội dung tệp";
  if (typeof last === "number") {
    const parent = path.slice(0, -1);
    return parent.length === 0 ? `mục thứ ${last + 1}` : `mục thứ ${last + 1} của ${keyName(schema, parent)}`;
  }
  const { title } = explanationAt(schema, path);
  return title === undefined ? `“${last}”` : `“${last}” (${title.charAt(0).toLowerCase()}${title.slice(1)})`;
}

/** What may stand there: `chữ hoặc danh sách …`. */
export function expectedWords(expected: readonly string[]): string {
  const words = [...new Set(expected.flatMap((type) => TYPES[type] ?? type))];
  const last = words.pop() ?? "giá trị khác";
  return words.length === 0 ? last : `${words.join(", ")} hoặc ${last}`;
}

/** A line that shows how the key is written, from the examples of its schema; undefined when it has none that fit a line. */
export function exampleLine(schema: z.ZodType, path: DataPath): string | undefined {
  const key = path.at(-1);
  const { examples } = explanationAt(schema, path);
  const lines = examples
    .filter((example) => typeof example !== "object")
    .map((example) => `${key}: ${String(example)}`);
  return typeof key === "string" && lines.length > 0 ? lines.join(" hoặc ") : undefined;
}

/** What stands there, cut short. */
export function foundWords(value: unknown): string {
  if (typeof value === "string") return `chữ “${clip(value)}”`;
  if (typeof value === "number") return `số ${value}`;
  if (typeof value === "boolean") return `giá trị ${value}`;
  return Array.isArray(value) ? "một danh sách" : "một nhóm khóa";
}

/** A text short enough to stand inside a sentence. */
export function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
