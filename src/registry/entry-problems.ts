/** What zod refused in an entry of the registry → diagnostics in Vietnamese, with reason, remedy and place. */
import type { z } from "zod";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { formatPath } from "../base/path.ts";
import { keysAt } from "./schema/keys.ts";
import { choiceFor } from "./value-names.ts";

type Steps = readonly (string | number)[];
type Issue = z.core.$ZodIssue;
type Wording = Required<Pick<Diagnostic, "code" | "what" | "why" | "fix">>;

export type PlaceOf = (path: Steps, on?: "key" | "value") => Place;

const TYPES: Record<string, string> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách",
  object: "nhóm khóa (từng dòng “khóa: giá trị”)",
  record: "nhóm khóa (từng dòng “khóa: giá trị”)",
};

const MAY_BE_NULL = new Set(["number", "symbol", "date"]);

const HOW: Record<string, string> = {
  string: "Viết một đoạn chữ; số hiệu và chữ có dấu đặc biệt thì đặt trong dấu nháy.",
  number: "Viết bằng chữ số, không đặt trong dấu nháy.",
  int: "Viết bằng chữ số, không đặt trong dấu nháy.",
  boolean: "Viết true hoặc false, không đặt trong dấu nháy.",
  array: "Viết mỗi mục trên một dòng bên dưới khóa, thụt vào và bắt đầu bằng “- ”.",
};

/** An entry that its schema refused, and where it stands. */
export interface Refused {
  schema: z.ZodType;
  entry: unknown;
  /** Path of the entry in its file. */
  at: Steps;
  placeOf: PlaceOf;
}

/** Words all issues of one entry. A key that is missing because it was misspelt is reported once, as misspelt. */
export function entryProblems(issues: readonly Issue[], { schema, entry, at, placeOf }: Refused): Diagnostic[] {
  const name = entryName(entry);
  const misspelt = new Set<string>();
  const found = issues.flatMap((issue): Diagnostic[] => {
    const steps = issue.path.filter((step) => typeof step !== "symbol");
    const path = [...at, ...steps];
    const value = valueAt(entry, steps);
    if (issue.code === "unrecognized_keys") {
      const unused = keysAt(schema, steps).filter((key) => valueAt(value, [key]) === undefined);
      return issue.keys.map((key) => {
        const place = placeOf([...path, key], "key");
        const meant = nearest(key, unused);
        if (meant !== undefined) misspelt.add(placeOf([...path, meant]).path ?? "");
        return { ...unknownKey(key, `mục ${name}`, unused), place };
      });
    }
    const absent = value === undefined && issue.code !== "custom";
    const wording = absent ? missing(steps, name) : refused(issue, value, steps, name);
    return [{ ...wording, severity: "error", place: placeOf(path) }];
  });
  return found.filter(({ code, place }) => code !== "registry-missing" || !misspelt.has(place?.path ?? ""));
}

/** A key that nothing reads. */
export function unknownKey(key: string, where: string, known: readonly string[]): Omit<Diagnostic, "place"> {
  const meant = nearest(key, known);
  const list = known.length === 0 ? "" : ` Các khóa còn dùng được: ${known.join(", ")}.`;
  return {
    code: "registry-key",
    severity: "error",
    what: `${where.charAt(0).toUpperCase()}${where.slice(1)} có khóa lạ “${key}”.`,
    why: "Khóa lạ không được đọc, nên điều ghi ở đó sẽ bị bỏ qua.",
    fix: meant === undefined ? `Xóa khóa này hoặc sửa lại tên khóa.${list}` : `Có phải ý bạn là “${meant}”?`,
  };
}

function missing(steps: Steps, name: string): Wording {
  return {
    code: "registry-missing",
    what: `Mục ${name} thiếu khóa “${formatPath(steps)}”.`,
    why: "Thiếu khóa này thì mục chưa dùng được để trích dẫn hay in ra.",
    fix: MAY_BE_NULL.has(steps.join("."))
      ? "Thêm khóa này; nếu chưa biết thì ghi null."
      : "Thêm khóa này, theo cách viết của một mục cùng loại.",
  };
}

function refused(issue: Issue, value: unknown, steps: Steps, name: string): Wording {
  const key = formatPath(steps);
  const subject = key === "" ? `Mục ${name}` : `Giá trị “${key}” của mục ${name}`;
  if (issue.code === "invalid_type") {
    return {
      code: "registry-type",
      what: `${subject} phải là ${TYPES[issue.expected] ?? "giá trị khác"}, nhưng ở đây là ${foundWords(value)}.`,
      why: "Sai kiểu dữ liệu thì không rõ phải in thế nào.",
      fix: HOW[issue.expected] ?? "Xuống dòng, thụt vào rồi viết từng dòng “khóa: giá trị”.",
    };
  }
  if (issue.code === "invalid_value") return badChoice(issue.values.map(String), String(value), subject);
  if (issue.code === "invalid_key") {
    return {
      code: "registry-value",
      what: `Mã “${String(steps.at(-1))}” của mục ${name} không dùng được.`,
      why: asReason(issue.issues[0]?.message ?? ""),
      fix: "Sửa lại mã này.",
    };
  }
  if (issue.code === "too_small" && Array.isArray(value)) {
    return {
      code: "registry-value",
      what: `Danh sách “${key}” của mục ${name} không có mục nào.`,
      why: "Danh sách này phải có ít nhất một mục.",
      fix: "Viết thêm mục, mỗi mục bắt đầu bằng “- ”.",
    };
  }
  const own = issue.code === "custom" || issue.code === "invalid_format";
  return {
    code: "registry-value",
    what: own ? `${subject} không dùng được: “${String(value)}”.` : `${subject} không hợp lệ.`,
    why: own ? asReason(issue.message) : "Giá trị không đúng quy ước của khóa này.",
    fix: "Sửa giá trị này theo bản gốc của văn bản hoặc tên chính thức của cơ quan.",
  };
}

function badChoice(choices: readonly string[], value: string, subject: string): Wording {
  const meant = choiceFor(value, choices);
  const list = choices.filter((choice) => choice !== "").map((choice) => `“${choice}”`);
  return {
    code: "registry-value",
    what: `${subject} không dùng được: “${value}”.`,
    why: `${list.length > 1 ? "Các giá trị" : "Giá trị duy nhất"} dùng được: ${list.join(", ")}.`,
    fix: meant === undefined ? "Chọn một giá trị dùng được." : `Có phải ý bạn là “${meant}”?`,
  };
}

/** A schema's message, which may open in the middle of a sentence, as a sentence. */
function asReason(message: string): string {
  const text = /^phải|^chỉ/.test(message) ? `Giá trị này ${message}` : message;
  return text.endsWith(".") ? text : `${text}.`;
}

function foundWords(value: unknown): string {
  if (typeof value === "string") return `chữ “${value}”`;
  if (value === null) return "null (để trống)";
  if (typeof value === "number" || typeof value === "boolean") return `giá trị ${value}`;
  return Array.isArray(value) ? "một danh sách" : "một nhóm khóa";
}

function entryName(entry: unknown): string {
  const label = isRecord(entry) ? (entry["id"] ?? entry["name"]) : undefined;
  return typeof label === "string" ? `“${label}”` : "này";
}

function valueAt(data: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((inner, step) => (isRecord(inner) ? inner[step] : undefined), data);
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
