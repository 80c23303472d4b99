/** A schema and data that it refuses → the same data with what is readable kept in its place and the rest blank, so that ids in it can still be checked. */
import * as z from "zod";
import { isMap } from "./written.ts";

/** Stands where a value cannot be used at all. */
const NOTHING = Symbol("nothing");

/** Text that stands for a value that is missing or refused; checks of references pass it over. */
export const BLANK = "";

/** Stands for a year that is missing or refused. */
export const UNKNOWN_YEAR = 0;

/** Data in the shape of the schema: a refused value is left out where it may be missing, and blank where it may not. */
export function readablePart<T extends z.ZodType>(schema: T, data: unknown): z.input<T> {
  return orBlank(schema, data) as z.input<T>;
}

function orBlank(schema: z.ZodType, data: unknown): unknown {
  const read = readAs(schema, data);
  return read === NOTHING ? blankOf(schema) : read;
}

function readAs(schema: z.ZodType, data: unknown): unknown {
  if (schema instanceof z.ZodOptional) return data === undefined ? NOTHING : readAs(schema.unwrap() as z.ZodType, data);
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map((option) => readAs(option as z.ZodType, data));
    return options.find((option) => option !== NOTHING) ?? NOTHING;
  }
  if (schema instanceof z.ZodObject) return isMap(data) ? readObject(schema, data) : NOTHING;
  if (schema instanceof z.ZodArray) {
    // Every entry keeps its index, which is its place in the file.
    return Array.isArray(data) ? data.map((entry) => orBlank(schema.element as z.ZodType, entry)) : NOTHING;
  }
  return schema.safeParse(data).success ? data : NOTHING;
}

function readObject(schema: z.ZodObject, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const members = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, member]) => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    return [key, member instanceof z.ZodOptional ? readAs(member, value) : orBlank(member, value)] as const;
  });
  return Object.fromEntries(members.filter(([, value]) => value !== NOTHING));
}

function blankOf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodUnion) return blankOf(schema.options[0] as z.ZodType);
  if (schema instanceof z.ZodObject) return readObject(schema, {});
  if (schema instanceof z.ZodArray) return [];
  return schema instanceof z.ZodNumber ? UNKNOWN_YEAR : BLANK;
}
