/** Shape of one entry of `data/directives/*.yaml`. */
import * as z from "zod";
import type { Directive } from "../types.ts";
import { CONNECTORS } from "../value-lists.ts";
import { isoDate, line, roman, verified } from "./fields.ts";

/** A directive; absent optional keys stay absent. */
export const directiveSchema = z.strictObject({
  id: line,
  kind: line,
  number: z
    .string()
    .regex(/^\d{1,5}[a-zđ]?$/, { error: 'phải là chữ số đặt trong dấu nháy, ví dụ "07"' })
    .nullable(),
  symbol: line.nullable(),
  date: isoDate.nullable(),
  issuer: line,
  term: roman.exactOptional(),
  plenum: z.int().positive().exactOptional(),
  level: z.enum(["central", "state", "city", "province", "district", "unit", "own"]),
  connector: z.enum(CONNECTORS),
  title: line,
  verified,
  source: line.exactOptional(),
  namesakes: z.array(line).exactOptional(),
  successor: line.exactOptional(),
}) satisfies z.ZodType<Directive>;
