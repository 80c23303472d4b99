/** Shape of the patterns of organs and of the units that use them (`patterns` and `units` in `data/organs/*.yaml`). */
import * as z from "zod";
import { line, slug, verified } from "./fields.ts";
import { SLOT_NAMES } from "./organ.ts";

/** Words of level, and the level their organs have. */
export const LEVELS = {
  tỉnh: "province",
  "thành phố": "city",
  phường: "ward",
  xã: "commune",
  "đặc khu": "special-zone",
} as const;

export type LevelWord = keyof typeof LEVELS;

const levelWord = z.enum(Object.keys(LEVELS) as [LevelWord, ...LevelWord[]]);

/** Organs that every unit with one of the level words has; texts hold placeholders such as `{unit}`. */
export const patternSchema = z.strictObject({
  of: z.array(levelWord).min(1),
  /** Slots that all organs of the pattern share. */
  slots: z.partialRecord(z.enum(SLOT_NAMES), line).default({}),
  organs: z
    .array(
      z.looseObject({
        id: line,
        slots: z.partialRecord(z.enum(SLOT_NAMES), line),
        verified,
        source: line.exactOptional(),
      }),
    )
    .min(1),
});

/** A territorial unit. */
export const unitSchema = z.strictObject({
  /** Proper name only: Ngô Quyền. */
  name: line,
  levelWord,
  /** Proper name and level word of the province it lies in; absent for a province. */
  province: line.exactOptional(),
  provinceWord: z.enum(["tỉnh", "thành phố"]).exactOptional(),
  /** Tail of the ids of its organs, when level and name alone would not be unique. */
  slug: slug.exactOptional(),
  /** True when the name is a person's. */
  person: z.boolean().exactOptional(),
  verified: verified.default("no"),
  source: line.exactOptional(),
});

export type OrganPattern = z.output<typeof patternSchema>;
export type Unit = z.output<typeof unitSchema>;
