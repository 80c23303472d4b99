/** A schema and a path into what it describes → the keys that are allowed there. */
import * as z from "zod";

/** Names of the keys; empty where the schema names none. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let here: z.ZodType | undefined = unwrap(schema);
  for (const step of path) {
    here = memberOf(here, step);
    if (!here) return [];
  }
  if (here instanceof z.ZodObject) return Object.keys(here.shape);
  return here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum ? here.keyType.options.map(String) : [];
}

function memberOf(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return unwrap(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType as z.ZodType);
  const shape = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
  const member = shape[step];
  return member && unwrap(member);
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in as z.ZodType) : schema;
}
