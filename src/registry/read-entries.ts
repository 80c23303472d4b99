/** One YAML file of the registry → its entries, each validated on its own, so that one bad entry leaves the others standing. */
import type { z } from "zod";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { createSource } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";
import { nearest } from "../base/nearest.ts";

export interface Entry<T> {
  value: T;
  /** Place of a key of the entry, or of the entry itself. */
  placeOf(path?: readonly (string | number)[]): Place;
}

// Everything else is text, so that `number: 07` keeps its zero.
const NUMBERS = ["plenum", "years", "from", "until", "fromYear", "untilYear"];

/** Lists of a file by key: which schema each must follow. */
export type Lists = Record<string, z.ZodType>;

/** Reads the lists of one file; problems are added to `diagnostics`. */
export function readEntries<L extends Lists>(
  file: string,
  text: string,
  lists: L,
  diagnostics: Diagnostic[],
): { [K in keyof L]: Entry<z.output<L[K]>>[] } {
  const parsed = parseYaml(createSource(file, text), { numbers: NUMBERS });
  diagnostics.push(...parsed.diagnostics);
  const result = Object.fromEntries(Object.keys(lists).map((key) => [key, []])) as unknown as {
    [K in keyof L]: Entry<z.output<L[K]>>[];
  };
  if (parsed.diagnostics.some((diagnostic) => diagnostic.severity === "error")) return result;
  const place = (path: readonly (string | number)[], on?: "key" | "value"): Place => parsed.placeOf([...path], on);
  const data = (parsed.data ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(data))
    if (!(key in lists)) diagnostics.push(unknownKey(key, Object.keys(lists), place([key], "key")));
  for (const [key, schema] of Object.entries(lists)) {
    const entries = data[key];
    if (entries === undefined) continue;
    if (!Array.isArray(entries)) {
      diagnostics.push({
        code: "registry-list",
        severity: "error",
        what: `Khóa “${key}” phải là một danh sách.`,
        fix: "Viết mỗi mục thành một dòng bắt đầu bằng dấu gạch và dấu cách.",
        place: place([key]),
      });
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
      for (const issue of checked.error.issues) diagnostics.push(describeIssue(issue, entry, [key, index], place));
    });
  }
  return result;
}

function unknownKey(key: string, known: readonly string[], place: Place): Diagnostic {
  const meant = nearest(key, known);
  return {
    code: "registry-key",
    severity: "error",
    what: `Không có khóa “${key}”.`,
    fix: meant === undefined ? `Các khóa được dùng: ${known.join(", ")}.` : `Có phải ý bạn là “${meant}”?`,
    place,
  };
}

/** Issues of a value that was made from an entry, at the place of that entry. */
export function describeMade(issues: readonly z.core.$ZodIssue[], made: unknown, place: Place): Diagnostic[] {
  return issues.map((issue) => describeIssue(issue, made, [], () => place));
}

type PlaceOf = (path: readonly (string | number)[], on?: "key" | "value") => Place;

function describeIssue(
  issue: z.core.$ZodIssue,
  entry: unknown,
  at: readonly (string | number)[],
  placeOf: PlaceOf,
): Diagnostic {
  const steps = issue.path.filter((step): step is string | number => typeof step !== "symbol");
  const key = steps.join(".");
  const shared = { severity: "error" as const, place: placeOf([...at, ...steps]) };
  const name = entryName(entry);
  const subject = key === "" ? `Mục ${name}` : `Giá trị “${key}” của mục ${name}`;
  if (issue.code === "unrecognized_keys") {
    const first = issue.keys[0] ?? "";
    return {
      code: "registry-key",
      ...shared,
      what: `Mục ${name} có khóa lạ: ${issue.keys.join(", ")}.`,
      fix: "Xóa khóa này hoặc sửa lại tên khóa.",
      place: placeOf([...at, ...steps, first], "key"),
    };
  }
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return {
      code: "registry-missing",
      ...shared,
      what: `Mục ${name} thiếu khóa “${key}”.`,
      fix: "Thêm khóa này; nếu chưa biết số hoặc ngày thì ghi null.",
    };
  }
  if (issue.code === "invalid_type") {
    return {
      code: "registry-type",
      ...shared,
      what: `${subject} không đúng kiểu dữ liệu.`,
      fix: "Đặt chữ và số hiệu trong dấu nháy; danh sách thì mỗi mục một dòng.",
    };
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => `“${String(value)}”`).join(", ");
    return {
      code: "registry-value",
      ...shared,
      what: `${subject} không thuộc các giá trị được dùng.`,
      fix: `Chọn một trong: ${values}.`,
    };
  }
  const reason =
    issue.code === "custom" || issue.code === "invalid_format"
      ? `: ${issue.message.replace(/\.$/, "")}`
      : " không hợp lệ";
  return {
    code: "registry-value",
    ...shared,
    what: `${subject}${reason}.`,
    fix: "Sửa giá trị này theo bản gốc của văn bản hoặc tên chính thức của cơ quan.",
  };
}

function entryName(entry: unknown): string {
  const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
  return typeof id === "string" ? `“${id}”` : "này";
}
