/** `soan schema`: the JSON Schema of document files, written for editors, or compared with the one that stands. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { documentJsonSchema } from "../model/json-schema.ts";

/** Where editors find the schema; the first line of a document file points there. */
export const schemaPath = "data/schema/document.schema.json";

export interface SchemaOptions {
  /** Only tells whether the file is up to date. */
  check?: boolean;
}

export interface SchemaResult {
  path: string;
  status: "written" | "unchanged" | "stale";
  diagnostics: Diagnostic[];
  exitCode: 0 | 1;
}

/** Brings the schema file up to date; with `check` it only tells whether it is. */
export function schema(host: Host, options: SchemaOptions = {}): SchemaResult {
  const text = `${JSON.stringify(documentJsonSchema(), null, 2)}\n`;
  if (host.readText(schemaPath) === text)
    return { path: schemaPath, status: "unchanged", diagnostics: [], exitCode: 0 };
  if (options.check === true) return { path: schemaPath, status: "stale", diagnostics: [stale], exitCode: 1 };
  host.write(schemaPath, text);
  return { path: schemaPath, status: "written", diagnostics: [], exitCode: 0 };
}

const stale: Diagnostic = {
  code: "stale-schema",
  severity: "error",
  what: "Lược đồ này không khớp với phiên bản soan đang dùng.",
  why: "VS Code gợi ý và giải thích từng khóa của tệp dữ liệu theo lược đồ này; lược đồ cũ thì gợi ý sai.",
  fix: "Chạy `soan schema` để ghi lại.",
  place: { file: schemaPath },
};
