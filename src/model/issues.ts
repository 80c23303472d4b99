/** What zod refused in a document → diagnostics in Vietnamese, each with its place; nothing of zod's wording is used. */
import type { z } from "zod";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { DataPath } from "../base/path.ts";
import { exampleLine, expectedWords, foundWords, keyName } from "./issue-words.ts";
import { badValue } from "./problems.ts";
import { explanationAt, keysAt } from "./schema-at.ts";
import { valueAt } from "./written.ts";

type Issue = z.core.$ZodIssue;
export type PlaceOf = (path: DataPath, on?: "key" | "value") => Place;

interface Judged {
  schema: z.ZodType;
  /** What the schema saw: keys without a value left out. */
  data: unknown;
  /** The same with the keys that have no value. */
  written: unknown;
  placeOf: PlaceOf;
}

/** Words all issues. A key that is missing because it was misspelt is reported once, as misspelt. */
export function issueDiagnostics(issues: readonly Issue[], judged: Judged): Diagnostic[] {
  const misspelt = new Set<string>();
  const found = issues.flatMap((issue) => wordIssue(issue, [], judged, misspelt));
  return found.filter(({ code, place }) => code !== "missing-key" || !misspelt.has(place?.path ?? ""));
}

function wordIssue(issue: Issue, base: DataPath, judged: Judged, misspelt: Set<string>): Diagnostic[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const value = valueAt(judged.data, path);
  if (issue.code === "invalid_union") {
    const branch = branchOf(issue.errors, value);
    if (branch) return branch.flatMap((inner) => wordIssue(inner, path, judged, misspelt));
    return [wrongType(issue.errors.flat().flatMap(expectedOf), value, path, judged)];
  }
  if (issue.code === "invalid_key") {
    const worded = issue.issues.map((inner) => badValue(inner, path.at(-1), "mã của mục"));
    return worded.map((one) => ({ ...one, what: sentence(one.what), place: judged.placeOf(path, "key") }));
  }
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, judged, misspelt));
  if (issue.code === "invalid_type") {
    return [value === undefined ? missingKey(path, judged) : wrongType([issue.expected], value, path, judged)];
  }
  const worded = badValue(issue, value, keyName(judged.schema, path));
  return [{ ...worded, what: sentence(worded.what), place: judged.placeOf(path) }];
}

/** Issues of the option that the writer meant: the one whose outer type fits the value. */
function branchOf(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const otherType = (issue: Issue): boolean =>
    issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof issue.values[0] !== typeof value);
  return branches.find((issues) => !issues.some((issue) => issue.path.length === 0 && otherType(issue)));
}

function expectedOf(issue: Issue): string[] {
  if (issue.path.length > 0) return [];
  if (issue.code === "invalid_value") return issue.values.map((value) => `“${String(value)}”`);
  return issue.code === "invalid_type" ? [issue.expected] : [];
}

function unknownKey(key: string, path: DataPath, { schema, data, placeOf }: Judged, misspelt: Set<string>): Diagnostic {
  const allowed = keysAt(schema, path);
  const unused = allowed.filter((name) => valueAt(data, [...path, name]) === undefined);
  const meant = keyTitled(key, path, allowed, schema) ?? nearest(key, unused) ?? nearest(key, allowed);
  if (meant !== undefined) misspelt.add(placeOf([...path, meant]).path ?? "");
  return {
    code: "unknown-key",
    severity: "error",
    what: `Khóa “${key}” không dùng được ở đây.`,
    why: `Các khóa dùng được ở đây: ${allowed.join(", ")}.`,
    fix: meant === undefined ? "Xóa khóa này, hoặc thay bằng một khóa dùng được." : `Có phải ý bạn là “${meant}”?`,
    place: placeOf([...path, key], "key"),
  };
}

/** The key whose Vietnamese title was written in its place: “trích yếu”, “trich-yeu”. */
function keyTitled(key: string, path: DataPath, allowed: readonly string[], schema: z.ZodType): string | undefined {
  const titles = new Map(allowed.map((name) => [explanationAt(schema, [...path, name]).title ?? name, name]));
  const title = nearest(key.replace(/[-_]+/g, " "), titles.keys());
  return title === undefined ? undefined : titles.get(title);
}

function missingKey(path: DataPath, { schema, written, placeOf }: Judged): Diagnostic {
  const name = keyName(schema, path);
  const blank = valueAt(written, path) === null;
  return {
    code: "missing-key",
    severity: "error",
    what: blank ? `Khóa ${name} chưa có giá trị.` : `Thiếu khóa ${name}.`,
    why: "Khóa này bắt buộc phải có thì văn bản mới dựng được.",
    fix: `${blank ? "Viết" : "Thêm"} dòng “${exampleLine(schema, path) ?? `${String(path.at(-1))}: …`}”.`,
    // What is not there has no length: the place is where it belongs.
    place: blank ? placeOf(path) : { ...placeOf(path), length: 1 },
  };
}

function wrongType(
  expected: readonly string[],
  value: unknown,
  path: DataPath,
  { schema, placeOf }: Judged,
): Diagnostic {
  const example = exampleLine(schema, path);
  return {
    code: "wrong-type",
    severity: "error",
    what: `${sentence(keyName(schema, path))} phải là ${expectedWords(expected)}, nhưng ở đây là ${foundWords(value)}.`,
    why: "Sai kiểu dữ liệu thì không rõ phải in thế nào.",
    fix: howToWrite(expected, value, keysAt(schema, path)) + (example === undefined ? "" : ` Ví dụ: ${example}`),
    place: placeOf(path),
  };
}

function howToWrite(expected: readonly string[], value: unknown, keys: readonly string[]): string {
  const wants = (...types: string[]): boolean => types.some((type) => expected.includes(type));
  if (wants("string") && typeof value === "boolean") return "Đặt giá trị trong dấu nháy để máy hiểu là chữ.";
  if (wants("boolean"))
    return `Viết true hoặc false${wants("number", "int") ? ", hoặc một số" : ""}, không đặt trong dấu nháy.`;
  if (wants("number", "int"))
    return typeof value === "number"
      ? "Viết một số nguyên."
      : "Viết bằng chữ số, không kèm chữ và không đặt trong dấu nháy.";
  if (wants("array")) return "Viết mỗi mục trên một dòng riêng bên dưới khóa, thụt vào và bắt đầu bằng “- ”.";
  if (wants("object") && keys.includes("id"))
    return "Viết bằng các khóa: bắt đầu bằng “- id: …”, các khóa khác ở các dòng dưới, thẳng cột với id.";
  if (wants("object")) return "Xuống dòng, thụt vào rồi viết từng dòng “khóa: giá trị”.";
  return "Viết một đoạn chữ; nếu có dấu đặc biệt thì đặt trong dấu nháy đơn '…'.";
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
