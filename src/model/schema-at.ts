/** A zod schema and a path into the data it describes → the schemas that stand there, for naming keys and listing what is allowed. */
import * as z from "zod";
import type { DataPath } from "../base/path.ts";

/** Every schema that may stand at the path: wrappers, unions, and the options of the unions. */
function schemasAt(root: z.ZodType, path: DataPath): z.ZodType[] {
  let here = layersOf(root);
  for (const step of path) {
    here = here.flatMap((schema) => {
      const next = typeof step === "number" ? elementOf(schema) : memberOf(schema, step);
      return next ? layersOf(next) : [];
    });
  }
  return here;
}

/** Names of all keys that the schemas at the path allow. */
export function keysAt(root: z.ZodType, path: DataPath): string[] {
  const objects = schemasAt(root, path).filter((schema) => schema instanceof z.ZodObject);
  return [...new Set(objects.flatMap((schema) => Object.keys(schema.shape)))];
}

/** Vietnamese title of the key at the path, and the examples of its schema. */
export function explanationAt(
  root: z.ZodType,
  path: DataPath,
): { title: string | undefined; examples: readonly unknown[] } {
  const metas = schemasAt(root, path).map((schema) => schema.meta());
  const examples = metas.map((meta) => meta?.["examples"]).find((value) => Array.isArray(value)) as
    unknown[] | undefined;
  return { title: metas.find((meta) => meta?.title !== undefined)?.title, examples: examples ?? [] };
}

/** A schema with everything it wraps. */
function layersOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema, ...layersOf(schema.unwrap() as z.ZodType)];
  if (schema instanceof z.ZodUnion)
    return [schema, ...schema.options.flatMap((option) => layersOf(option as z.ZodType))];
  return [schema];
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
}

function memberOf(schema: z.ZodType, key: string): z.ZodType | undefined {
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, key)) return undefined;
  return (schema.shape as Record<string, z.ZodType>)[key];
}
