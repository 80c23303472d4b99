/** `templates/forms/*.yaml` and `templates/fonts/*.yaml` in, validated forms and every problem found out. */
import type { z } from "zod";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { createSource } from "../base/source.ts";
import { parseYaml } from "../base/yaml.ts";
import { formProblems } from "./form-problems.ts";
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
  for (const issue of result.error.issues) diagnostics.push(...formProblems(issue, parsed));
  return undefined;
}

function yamlFiles(host: Host, folder: string): string[] {
  return host.list(folder).filter((file) => file.endsWith(".yaml"));
}

function fileNameOf(font: string): string {
  return font.toLowerCase().replaceAll(" ", "-");
}
