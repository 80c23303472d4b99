/** `soan schema`: the JSON Schemas of document, child and batch files, written for editors, or compared with those that stand. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Host } from "../base/host.ts";
import { batchJsonSchema, childJsonSchema, documentJsonSchema } from "../model/json-schema.ts";

/** Where editors find the schema; the first line of a document file points there. */
export const schemaPath = "data/schema/document.schema.json";

const schemas = [
  { path: schemaPath, json: documentJsonSchema },
  { path: "data/schema/batch.schema.json", json: batchJsonSchema },
  { path: "data/schema/child.schema.json", json: childJsonSchema },
];

export interface SchemaOptions {
  /** Only tells whether the file is up to date. */
  check?: boolean;
}

export interface SchemaResult {
  /** The files that were written or are stale; all of them when nothing was to do. */
  path: string;
  status: "written" | "unchanged" | "stale";
  diagnostics: Diagnostic[];
  exitCode: 0 | 1;
}

/** Brings the schema files up to date; with `check` it only tells whether they are. */
export function schema(host: Host, options: SchemaOptions = {}): SchemaResult {
  const texts = schemas.map(({ path, json }) => ({ path, text: `${JSON.stringify(json(), null, 2)}\n` }));
  const stale = texts.filter(({ path, text }) => host.readText(path) !== text);
  const path = (stale.length === 0 ? texts : stale).map((one) => one.path).join(", ");
  if (stale.length === 0) return { path, status: "unchanged", diagnostics: [], exitCode: 0 };
  if (options.check === true)
    return { path, status: "stale", diagnostics: stale.map((one) => staleSchema(one.path)), exitCode: 1 };
  for (const one of stale) host.write(one.path, one.text);
  return { path, status: "written", diagnostics: [], exitCode: 0 };
}

function staleSchema(file: string): Diagnostic {
  return {
    code: "stale-schema",
    severity: "error",
    what: "Lược đồ này không khớp với phiên bản soan đang dùng.",
    why: "VS Code gợi ý và giải thích từng khóa của tệp dữ liệu theo lược đồ này; lược đồ cũ thì gợi ý sai.",
    fix: "Chạy `soan schema` để ghi lại.",
    place: { file },
  };
}
