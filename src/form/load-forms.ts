/** `templates/forms/*.yaml` and `templates/fonts/*.yaml` in, validated forms and every problem found out. */
import type { z } from "zod";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { createSource } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";
import { createFontMetrics, fontMetricsSchema, type FontMetrics } from "./font-metrics.ts";
import { formSchema, type Form } from "./schema.ts";

export interface LoadedForms {
  forms: Form[];
  diagnostics: Diagnostic[];
}

/** Reads all forms of a folder, in order of their ids. A form with a fault is left out and reported. */
export function loadForms(host: Host, folder = "templates"): LoadedForms {
  const diagnostics: Diagnostic[] = [];
  const fonts = new Map<string, FontMetrics>();
  const forms: Form[] = [];
  for (const file of yamlFiles(host, `${folder}/forms`)) {
    const read = readAs(host, file, formSchema, diagnostics);
    if (!read) continue;
    const fontFile = `${folder}/fonts/${fileNameOf(read.data.font.value)}.yaml`;
    const metrics = fonts.get(fontFile) ?? readFont(host, fontFile, read.placeOf(["font", "value"]), diagnostics);
    if (!metrics) continue;
    fonts.set(fontFile, metrics);
    forms.push({ ...read.data, metrics });
  }
  return { forms, diagnostics };
}

function readFont(host: Host, file: string, place: Place, diagnostics: Diagnostic[]): FontMetrics | undefined {
  if (host.readText(file) === undefined) {
    diagnostics.push({
      code: "form-font",
      severity: "error",
      what: `Không có bảng độ rộng chữ ${file}.`,
      why: "Đường kẻ dưới tiêu đề dài theo độ rộng thật của chữ nên mỗi phông chữ cần một bảng.",
      fix: "Thêm bảng này hoặc đổi lại phông chữ của thể thức.",
      place,
    });
    return undefined;
  }
  const read = readAs(host, file, fontMetricsSchema, diagnostics);
  return read && createFontMetrics(read.data);
}

function readAs<T extends z.ZodType>(host: Host, file: string, schema: T, diagnostics: Diagnostic[]) {
  const parsed = parseYaml(createSource(file, host.readText(file) ?? ""));
  diagnostics.push(...parsed.diagnostics);
  if (parsed.diagnostics.length > 0) return undefined;
  const result = schema.safeParse(parsed.data);
  if (result.success) return { data: result.data, placeOf: (path: (string | number)[]) => parsed.placeOf(path) };
  for (const issue of result.error.issues) {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    const missing = valueAt(parsed.data, path) === undefined;
    diagnostics.push({ ...describe(issue, path.join("."), missing), place: parsed.placeOf(path) });
  }
  return undefined;
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined | null)?.[step],
    data,
  );
}

function describe(issue: z.core.$ZodIssue, path: string, missing: boolean): Diagnostic {
  const shared = {
    severity: "error",
    why: "Thể thức thiếu hoặc sai một giá trị thì không văn bản nào dựng đúng được.",
  } as const;
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `«${key}»`).join(", ");
    return {
      ...shared,
      code: "form-key",
      what: `Thể thức không có khóa ${keys}${path ? ` trong «${path}»` : ""}.`,
      fix: "Xóa khóa này hoặc sửa lại tên khóa.",
    };
  }
  if (missing) {
    return {
      ...shared,
      code: "form-missing",
      what: `Thể thức thiếu giá trị «${path}».`,
      fix: "Thêm giá trị cùng mức độ bắt buộc (force) và nguồn (source).",
    };
  }
  return {
    ...shared,
    code: "form-value",
    what: `Giá trị «${path}» của thể thức không hợp lệ.`,
    fix: "So lại với cùng giá trị ấy trong một thể thức khác và sửa theo.",
  };
}

function yamlFiles(host: Host, folder: string): string[] {
  return host.list(folder).filter((file) => file.endsWith(".yaml"));
}

function fileNameOf(font: string): string {
  return font.toLowerCase().replaceAll(" ", "-");
}
