/** The schemas of documents and batches → JSON Schema (draft 7) for editors: every key explained in Vietnamese, optional keys may be left without a value. */
import * as z from "zod";
import { batchSchema } from "./batch/schema.ts";
import { childSchema } from "./schema/child.ts";
import { documentSchema } from "./schema/document.ts";
import { NUMBER_PATTERN } from "./schema/text.ts";

type Json = Record<string, unknown>;

/** The schema as plain data. The same zod schemas always give the same data. */
export function documentJsonSchema(): Json {
  return jsonSchemaOf(documentSchema);
}

/** The same for batch files. */
export function batchJsonSchema(): Json {
  return jsonSchemaOf(batchSchema);
}

/** The same for documents that extend others. */
export function childJsonSchema(): Json {
  return jsonSchemaOf(childSchema);
}

function jsonSchemaOf(schema: z.ZodType): Json {
  return {
    ...z.toJSONSchema(schema, {
      io: "input",
      target: "draft-7",
      override({ jsonSchema }) {
        acceptNumbers(jsonSchema);
        acceptBlanks(jsonSchema);
      },
    }),
  };
}

/** Where a text is wanted, a plain number is taken as it was written; ids and dates are never numbers. */
function acceptNumbers(schema: Json): void {
  const fixed =
    "enum" in schema || "const" in schema || ("pattern" in schema && schema["pattern"] !== NUMBER_PATTERN.source);
  if (schema["type"] === "string" && !fixed) schema["type"] = ["string", "number"];
}

/** `number:` without a value means that it is not known yet, as in `withoutBlanks`. */
function acceptBlanks(schema: Json): void {
  const required = new Set(schema["required"] as string[] | undefined);
  for (const [key, property] of Object.entries((schema["properties"] ?? {}) as Record<string, Json>)) {
    if (required.has(key)) continue;
    if (Array.isArray(property["anyOf"])) property["anyOf"] = [...(property["anyOf"] as unknown[]), { type: "null" }];
    if (property["type"] !== undefined) property["type"] = [property["type"], "null"].flat();
    if (Array.isArray(property["enum"])) property["enum"] = [...(property["enum"] as unknown[]), null];
  }
}
