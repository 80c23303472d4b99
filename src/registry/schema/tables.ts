/** Shapes of `data/terms.yaml` and `data/reviews.yaml`. */
import * as z from "zod";
import type { CongressFact, ReviewRule, Term } from "../types.ts";
import { isoDate, line, roman, verified } from "./fields.ts";

/** A khóa of the Central Committee. */
export const termSchema = z.strictObject({
  id: roman,
  from: isoDate,
  until: isoDate.nullable(),
  verified,
  source: line.exactOptional(),
}) satisfies z.ZodType<Term>;

const year = z.int().min(1930).max(2200);

/** A congress and the document years that name it. */
export const congressSchema = z.strictObject({
  level: z.enum(["central", "city", "province", "district", "ward", "commune", "special-zone"]),
  province: line.exactOptional(),
  ordinal: roman.exactOptional(),
  period: z
    .string()
    .regex(/^\d{4} - \d{4}$/, { error: "phải viết dạng 2025 - 2030" })
    .exactOptional(),
  fromYear: year,
  untilYear: year.nullable(),
  resolution: line,
  verified,
  source: line.exactOptional(),
}) satisfies z.ZodType<CongressFact>;

/** A row of the review policy. */
export const reviewRuleSchema = z.strictObject({
  years: z.array(z.int().positive()).min(1),
  from: year.exactOptional(),
  until: year.exactOptional(),
  kinds: z.array(z.enum(["sơ kết", "tổng kết", "đánh giá"])).min(1),
  of: z.array(line).min(1),
  source: line,
  verified,
}) satisfies z.ZodType<ReviewRule>;
