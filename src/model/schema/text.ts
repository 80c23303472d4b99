/** Schemas of single values: texts, ids, dates, numbers, and the helper that explains a key in Vietnamese. */
import * as z from "zod";
import { parsePartialDate } from "../../base/date.ts";
import { normaliseText } from "../normalise-text.ts";

/** What a refused value is refused for; `issues.ts` words it. */
export type Problem = "empty-text" | "bad-id" | "bad-date" | "bad-number" | "bad-template";

const refused = (problem: Problem) => ({ params: { problem } });

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TEMPLATE_PATTERN = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/;
/** 07; 32a for a text that was put in between. */
export const NUMBER_PATTERN = /^\d{1,5}[a-zđ]?$/;

/** Any text that is not blank. */
export const text = z
  .string()
  .refine((value) => normaliseText(value).trim() !== "", refused("empty-text"))
  .meta({ minLength: 1 });

/** One text or a list of texts. */
export const texts = z.union([text, z.array(text)]);

/** Stable name of a part of the document. */
export const id = z
  .string()
  .refine((value) => ID_PATTERN.test(value), refused("bad-id"))
  .meta({ pattern: ID_PATTERN.source });

/** Name of a template: folder and file. */
export const template = z
  .string()
  .refine((value) => TEMPLATE_PATTERN.test(value), refused("bad-template"))
  .meta({ pattern: TEMPLATE_PATTERN.source });

/** Number of a document: digits, with a letter when it was put in between two. */
export const documentNumber = z
  .string()
  .refine((value) => NUMBER_PATTERN.test(value), refused("bad-number"))
  .meta({ pattern: NUMBER_PATTERN.source });

/** ISO date that exists; the day may be missing. */
export const date = z
  .string()
  .refine((value) => /^\d{4}-/.test(value) && parsePartialDate(value) !== undefined, refused("bad-date"))
  .meta({ pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" });

/** The same of a text whose month may be missing too: a superior's draft of another year. */
export const dateOrYear = z
  .string()
  .refine((value) => parsePartialDate(value) !== undefined, refused("bad-date"))
  .meta({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });

/** Puts the explanation that editors show on a schema. */
export function explain<T extends z.ZodType>(schema: T, title: string, description: string, ...examples: unknown[]): T {
  return schema.meta(examples.length === 0 ? { title, description } : { title, description, examples });
}

/** Like `explain`, for a key that may be left out. */
export function optional<T extends z.ZodType>(
  schema: T,
  title: string,
  description: string,
  ...examples: unknown[]
): z.ZodOptional<T> {
  return explain(schema.optional(), title, description, ...examples);
}
