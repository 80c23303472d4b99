/** One complaint of the form schema in, what an officer reads about it out. */
import type { z } from "zod";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ParsedYaml } from "../base/yaml.ts";

const why = "Thể thức thiếu hoặc sai một giá trị thì không văn bản nào dựng đúng được.";
const shared = { severity: "error", why } as const;

const typeNames: Record<string, string> = {
  number: "một số",
  string: "chữ",
  boolean: "true hoặc false",
  object: "một nhóm khóa",
  array: "một danh sách",
  record: "một nhóm khóa",
};

/** Turns a zod issue into diagnostics: one per unknown key, one for a missing or wrong value. */
export function formProblems(issue: z.core.$ZodIssue, parsed: ParsedYaml): Diagnostic[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const name = path.join(".");
  if (issue.code === "unrecognized_keys") {
    const within = name ? ` trong “${name}”` : "";
    return issue.keys.map((key) => ({
      ...shared,
      code: "form-key",
      what: `Thể thức không có khóa “${key}”${within}.`,
      fix: "Xóa khóa này hoặc sửa lại tên khóa cho giống các thể thức khác.",
      place: parsed.placeOf([...path, key], "key"),
    }));
  }
  if (valueAt(parsed.data, path) === undefined) {
    return [
      {
        ...shared,
        code: "form-missing",
        what: `Thể thức thiếu giá trị “${name}”.`,
        fix: "Thêm giá trị này cùng mức độ bắt buộc (force) và nguồn (source).",
        place: parsed.placeOf(path.slice(0, -1), "key"),
      },
    ];
  }
  const expected = issue.code === "invalid_type" ? typeNames[issue.expected] : undefined;
  return [
    {
      ...shared,
      code: "form-value",
      what: `Giá trị “${name}” của thể thức không dùng được${expected ? `: chỗ này phải là ${expected}` : ""}.`,
      fix: "So với cùng giá trị ấy trong một thể thức khác và sửa theo.",
      place: parsed.placeOf(path),
    },
  ];
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined | null)?.[step],
    data,
  );
}
