/** Schemas of the files in `data/words`. */
import * as z from "zod";

const list = z.array(z.string());

export const syllablesSchema = z.strictObject({
  onsets: list,
  back: list,
  front: list,
  longI: list,
  rimes: z.record(z.string(), list),
  alone: list,
  afterQu: list,
  afterG: list,
  stopped: list,
});

/** Groups of words, each a text with commas. */
export const groupsSchema = z.record(z.string(), z.string());

export const pairsSchema = z.strictObject({ pairs: z.string() });
export const namesSchema = z.strictObject({ names: z.string() });
export const reduplicationSchema = z.strictObject({ words: list });

export const spellingsSchema = z.array(z.strictObject({ right: z.string(), wrong: list, basis: z.string() }));

export const capitalsSchema = z.strictObject({
  fixed: z.record(z.string(), z.string()),
  sameEverywhere: z.array(z.strictObject({ word: z.string(), unless: list })),
  verbs: z.string(),
});

export const wordingsSchema = z.array(
  z.strictObject({
    id: z.string(),
    find: z.string().refine(isPattern),
    right: z.string(),
    /** False when the officer has to rewrite the sentence. */
    certain: z.boolean().default(true),
    what: z.string(),
    why: z.string(),
    bad: z.string(),
    good: z.string(),
  }),
);

export const abolishedSchema = z.array(
  z.strictObject({ names: list, until: z.string(), became: z.string(), basis: z.string() }),
);

/** Schema of one file. */
export type WordSchema<T> = z.ZodType<T>;
export type SyllableTables = z.infer<typeof syllablesSchema>;
export type Spelling = z.infer<typeof spellingsSchema>[number];
export type Capitals = z.infer<typeof capitalsSchema>;
export type Wording = z.infer<typeof wordingsSchema>[number];
export type Abolished = z.infer<typeof abolishedSchema>[number];

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}
